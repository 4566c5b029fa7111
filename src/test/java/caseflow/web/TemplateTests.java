package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What holds for all templates, of whatever module. */
class TemplateTests {

    private static final Path ROOT = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\\.t\\(\"([a-z][\\w.-]*)\"[,)]");
    private static final Pattern ICON = Pattern.compile("(?:icon = |ui\\.icon\\(page = page, name = )\"([\\w-]+)\"");

    @Test
    void noTemplateHoldsAWordOfItsOwn() throws IOException {
        var words = new TreeMap<String, List<String>>();
        for (Path template : templates()) {
            List<String> own = TemplateText.words(Files.readString(template));
            if (!own.isEmpty()) {
                words.put(template.toString(), own);
            }
        }
        assertThat(words).isEmpty();
    }

    @Test
    void everySentenceThatATemplateNamesIsThere() throws IOException {
        var sentences = new Properties();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            sentences.load(Files.newBufferedReader(file.getFile().toPath(), StandardCharsets.UTF_8));
        }
        assertThat(named(KEY)).isSubsetOf(sentences.stringPropertyNames());
    }

    @Test
    void everyIconThatATemplateNamesIsInTheSprite() throws IOException {
        String sprite = new ClassPathResource("static/icons.svg").getContentAsString(StandardCharsets.UTF_8);

        assertThat(named(ICON)).allSatisfy(icon -> assertThat(sprite).contains("<symbol id=\"" + icon + "\""));
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        var names = new TreeSet<String>();
        for (Path template : templates()) {
            pattern.matcher(Files.readString(template))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .forEach(names::add);
        }
        return names;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
