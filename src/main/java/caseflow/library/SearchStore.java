package caseflow.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches what clients may read. */
@Repository
class SearchStore {

    private static final String MARKS = "StartSel=\"" + Excerpt.BEGIN + "\", StopSel=\"" + Excerpt.END + "\"";
    private static final String TITLE = MARKS + ", HighlightAll=true";
    private static final String TEXT = MARKS + ", MaxFragments=2, MinWords=8, MaxWords=22, FragmentDelimiter=\" … \"";

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To each word, those of the library that may be meant, itself among them if it is there: what resembles it, and to a
     * short word all that are as long but for a letter. One error leaves a word its first letter or its last.
     */
    Map<String, List<String>> alike(Collection<String> words) {
        return jdbc
                .sql("""
                        SELECT t.word AS typed, n.word
                          FROM unnest(CAST(:words AS text[])) AS t (word)
                         CROSS JOIN LATERAL (SELECT w.word
                                               FROM library_word w
                                              WHERE w.word % t.word
                                              ORDER BY w.word <-> t.word, w.word
                                              LIMIT 8) n
                         UNION
                        SELECT t.word, w.word
                          FROM unnest(CAST(:short AS text[])) AS t (word)
                          JOIN library_word w ON abs(char_length(w.word) - char_length(t.word)) <= 1
                           AND (left(w.word, 1) = left(t.word, 1) OR right(w.word, 1) = right(t.word, 1))
                        """)
                .param("words", words.toArray(String[]::new))
                .param("short", words.stream().filter(TypingErrors::isShort).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("typed"), row.getString("word")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** First what has all of it, then by how much and how prominently it is there; one more than are shown. */
    List<Hit> find(List<Term> terms) {
        return jdbc.sql("""
                WITH found AS (SELECT s.article_id, s.plain, s.search @@ to_tsquery('english', :whole) AS whole,
                                      ts_rank(s.search, to_tsquery('english', :some)) AS rank
                                 FROM library_shown s
                                WHERE s.search @@ to_tsquery('english', :some)
                                ORDER BY whole DESC, rank DESC, s.article_id
                                LIMIT :most)
                SELECT a.id, c.name, f.whole,
                       ts_headline('english', translate(a.title, :markup, :hidden),
                                   to_tsquery('english', :some), :titled) AS title,
                       ts_headline('english', translate(f.plain, :markup, :hidden),
                                   to_tsquery('english', :some), :cut) AS text
                  FROM found f
                  JOIN library_article a ON a.id = f.article_id
                  JOIN library_category c ON c.id = a.category_id
                 WHERE %s
                 ORDER BY f.whole DESC, f.rank DESC, a.id
                """.formatted(ArticleStore.SHOWN))
                .param("whole", Term.joined(terms, " & "))
                .param("some", Term.joined(terms, " | "))
                .param("most", Answer.MOST + 1)
                .param("markup", Excerpt.MARKUP)
                .param("hidden", Excerpt.HIDDEN)
                .param("titled", TITLE)
                .param("cut", TEXT)
                .query(SearchStore::hit)
                .list();
    }

    /** That it was looked for in vain; words that are in every text count for nothing. */
    void miss(String words, List<Term> terms, LocalDate day) {
        jdbc.sql("""
                INSERT INTO library_miss (words, times, last_on)
                SELECT :words, 1, :day
                 WHERE numnode(to_tsquery('english', :some)) > 0
                ON CONFLICT (words) DO UPDATE SET times = library_miss.times + 1, last_on = EXCLUDED.last_on
                """)
                .param("words", words)
                .param("day", day)
                .param("some", Term.joined(terms, " | "))
                .update();
    }

    /** The most frequent first. */
    List<Miss> misses() {
        return jdbc.sql(
                        "SELECT m.words, m.times, m.last_on FROM library_miss m ORDER BY m.times DESC, m.last_on DESC, m.words")
                .query((row, number) -> new Miss(
                        row.getString("words"), row.getInt("times"), row.getObject("last_on", LocalDate.class)))
                .list();
    }

    /** Keeps no more than that many, those looked for most and lately, and none from before that day. */
    void trim(int most, LocalDate since) {
        jdbc.sql("""
                DELETE FROM library_miss
                 WHERE last_on < :since
                    OR words NOT IN (SELECT m.words FROM library_miss m
                                      ORDER BY m.times DESC, m.last_on DESC, m.words
                                      LIMIT :most)
                """).param("most", most).param("since", since).update();
    }

    /** @return whether it was there */
    boolean forget(String words) {
        return jdbc.sql("DELETE FROM library_miss WHERE words = :words")
                        .param("words", words)
                        .update()
                == 1;
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(
                new ArticleId(row.getLong("id")),
                row.getString("name"),
                Excerpt.of(row.getString("title")),
                Excerpt.of(row.getString("text")),
                row.getBoolean("whole"));
    }
}
