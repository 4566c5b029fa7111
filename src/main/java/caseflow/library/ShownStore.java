package caseflow.library;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what clients search in: of an article exactly while they may read it. */
@Repository
class ShownStore {

    /**
     * Of "a", "c" and "s", the title before the category before the text. None of it is markup or an address, whatever it
     * looks like: clients search for the words in it.
     */
    private static final String SEARCH = """
            setweight(to_tsvector('english', normalize(translate(a.title, '<>&/.@_:-', '         '))), 'A')
            || setweight(to_tsvector('english', normalize(translate(c.name, '<>&/.@_:-', '         '))), 'B')
            || setweight(to_tsvector('english', normalize(translate(s.plain, '<>&/.@_:-', '         '))), 'C')
            """;

    private final JdbcClient jdbc;

    ShownStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void show(ArticleId id, String plain, Collection<String> words) {
        jdbc.sql("""
                INSERT INTO library_shown (article_id, plain, words, search)
                SELECT a.id, s.plain, s.words, %s
                  FROM library_article a
                  JOIN library_category c ON c.id = a.category_id
                 CROSS JOIN (VALUES (CAST(:plain AS text), CAST(:words AS text[]))) AS s (plain, words)
                 WHERE a.id = :id
                ON CONFLICT (article_id) DO UPDATE
                   SET plain = EXCLUDED.plain, words = EXCLUDED.words, search = EXCLUDED.search
                """.formatted(SEARCH))
                .param("id", id.value())
                .param("plain", plain)
                .param("words", words.toArray(String[]::new))
                .update();
        learn(words);
    }

    void hide(ArticleId id) {
        jdbc.sql("DELETE FROM library_shown WHERE article_id = :id")
                .param("id", id.value())
                .update();
    }

    /** After the category was called otherwise. */
    void file(CategoryId category, Collection<String> words) {
        jdbc.sql("""
                UPDATE library_shown AS s
                   SET search = %s, words = s.words || CAST(:words AS text[])
                  FROM library_article a
                  JOIN library_category c ON c.id = a.category_id
                 WHERE a.id = s.article_id AND c.id = :category
                """.formatted(SEARCH))
                .param("words", words.toArray(String[]::new))
                .param("category", category.value())
                .update();
        learn(words);
    }

    /** Words that no article has any more. */
    void forgetWords() {
        jdbc.sql("""
                DELETE FROM library_word w
                 WHERE NOT EXISTS (SELECT FROM (SELECT DISTINCT unnest(s.words) AS word FROM library_shown s) u
                                    WHERE u.word = w.word)
                """).update();
    }

    /** In their order, so that no two wait for each other. */
    private void learn(Collection<String> words) {
        jdbc.sql("""
                INSERT INTO library_word (word)
                SELECT DISTINCT n.word FROM unnest(CAST(:words AS text[])) AS n (word) ORDER BY n.word
                ON CONFLICT DO NOTHING
                """).param("words", words.toArray(String[]::new)).update();
    }
}
