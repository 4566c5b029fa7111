package caseflow.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The door to {@link Words}: one for each language, made once. */
@Component
public class Languages {

    private final MessageSource messages;
    private final WebSettings settings;
    private final Map<Locale, Words> spoken = new ConcurrentHashMap<>();

    Languages(MessageSource messages, WebSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** The words of the supported language nearest to the one wanted. */
    public Words in(Locale wanted) {
        return spoken.computeIfAbsent(settings.nearest(wanted), language -> new Words(messages, language));
    }

    @Configuration(proxyBeanMethods = false)
    static class Messages {

        /** Each module keeps its own file, {@code messages/<module>.properties}. */
        @Bean
        MessageSource messageSource() throws IOException {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            var source = new ResourceBundleMessageSource();
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            source.setBasenames(Stream.of(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .filter(name -> !name.contains("_"))
                    .map(name -> "messages/" + name.replace(".properties", ""))
                    .sorted()
                    .toArray(String[]::new));
            return source;
        }
    }
}
