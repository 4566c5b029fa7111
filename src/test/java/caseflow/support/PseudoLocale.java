package caseflow.support;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** A language of tests alone: English, each sentence in brackets, so that what stands outside came from no file. */
public class PseudoLocale implements BeanPostProcessor {

    public static final String LANGUAGE = "en-XA";
    public static final char OPENS = '⟦';
    public static final char CLOSES = '⟧';

    private static final Locale LOCALE = Locale.forLanguageTag(LANGUAGE);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("messageSource") ? new Bracketing((MessageSource) bean) : bean;
    }

    private record Bracketing(MessageSource messages) implements MessageSource {

        @Override
        public @Nullable String getMessage(
                String key, Object @Nullable [] args, @Nullable String otherwise, @Nullable Locale locale) {
            String said = messages.getMessage(key, args, otherwise, locale);
            return said == null ? null : said(said, locale);
        }

        @Override
        public String getMessage(String key, Object @Nullable [] args, @Nullable Locale locale) {
            return said(messages.getMessage(key, args, locale), locale);
        }

        @Override
        public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
            return said(messages.getMessage(message, locale), locale);
        }

        private static String said(String sentence, @Nullable Locale locale) {
            return LOCALE.equals(locale) ? OPENS + sentence + CLOSES : sentence;
        }
    }
}
