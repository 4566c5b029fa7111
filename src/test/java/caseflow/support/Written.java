package caseflow.support;

import caseflow.prose.Prose;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of people's own words, which no page translates. */
public record Written(JdbcClient owner, Locale language) {

    /** What people wrote, and names of languages; the small words by which rows are told apart are not shown. */
    public List<String> all() {
        String columns = owner.sql("""
                        SELECT string_agg(format('SELECT %1$I FROM %2$I WHERE %1$I IS NOT NULL', column_name, table_name), ' UNION ')
                          FROM information_schema.columns
                         WHERE table_schema = 'public' AND data_type = 'text'
                           AND table_name NOT IN ('flyway_schema_history', 'scheduled_tasks', 'failed_try')""").query(String.class).single();
        Stream<String> autonyms = Stream.of(Locale.ENGLISH, language).map(known -> known.getDisplayName(known));
        return Stream.of(
                        autonyms,
                        owner.sql(columns).query(String.class).list().stream().flatMap(Written::lines),
                        sheets(),
                        articles())
                .flatMap(values -> values)
                .filter(value -> value.length() > 1 && !value.matches("[a-z_]+"))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.toList());
    }

    /** What stands in drafts and sheets: each of their texts, and of their HTML what is between its tags. */
    private Stream<String> sheets() {
        return owner.sql("""
                        SELECT DISTINCT value #>> '{}'
                          FROM (SELECT content FROM offer UNION SELECT content FROM offer_template
                                UNION SELECT document FROM offer_version) AS kept (text),
                               jsonb_path_query(text::jsonb, 'strict $.**') AS value
                         WHERE jsonb_typeof(value) = 'string'""").query(String.class).list().stream()
                .flatMap(text -> Stream.concat(
                        lines(text),
                        Jsoup.parse(text).getAllElements().stream()
                                .flatMap(element -> element.textNodes().stream())
                                .flatMap(node -> lines(node.getWholeText()))));
    }

    /** What stands between the tags of the library's articles. */
    private Stream<String> articles() {
        var prose = new Prose();
        return owner.sql("SELECT body FROM library_article").query(String.class).list().stream()
                .flatMap(body -> Jsoup.parse(prose.html(body, id -> "/x")).getAllElements().stream())
                .flatMap(element -> Stream.concat(
                        Stream.of(element.attr("alt")),
                        element.textNodes().stream().flatMap(node -> lines(node.getWholeText()))));
    }

    private static Stream<String> lines(String value) {
        return Stream.concat(Stream.of(value), value.lines())
                .map(line -> line.strip().replaceAll("\\s+", " "));
    }
}
