package caseflow.library;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a search costs where there is much to search. */
@CaseFlowTest
class ManyArticlesTests {

    private static final Logger LOG = LoggerFactory.getLogger(ManyArticlesTests.class);

    @Autowired
    Bookcase bookcase;

    @Autowired
    FirmSettings settings;

    @ParameterizedTest
    @CsvSource({"manyish artcle, 3", "wordcde, 3", "wordcdfe, 3", "wrodab wodrbc worbd wrda, 3", "zzzznothing, 5"})
    void amongTwoThousandArticlesItTakesFewStatements(String typed, int most) {
        CategoryId category = bookcase.category();
        fill(category);
        // what the firm says of itself is remembered for a while, and may be read again just now
        settings.current();
        try {
            long begun = System.nanoTime();
            List<String> statements = Statements.during(() -> bookcase.search(typed));
            LOG.info("{} took {} ms", typed, (System.nanoTime() - begun) / 1_000_000);
            LOG.info("{}: {}", typed, plan(typed));
            assertThat(statements).hasSizeBetween(1, most);
        } finally {
            empty(category);
        }
    }

    /** 2,000 articles of 200 words each, out of 5,000. */
    private void fill(CategoryId category) {
        bookcase.owner().sql("""
                        INSERT INTO library_article
                               (category_id, title, body, place, changed_at, changed_by, published_at, published_by)
                        SELECT :category, 'Manyish article ' || i,
                               (SELECT string_agg('word' || translate(((i * 7919 + j * j * 104729::bigint) % 5000)::text,
                                                                      '0123456789', 'abcdefghij'), ' ')
                                  FROM generate_series(1, 200) AS j),
                               i, now(), 'x', now(), 'x'
                          FROM generate_series(1, 2000) AS i""").param("category", category.value()).update();
        bookcase.owner().sql("""
                        INSERT INTO library_shown (article_id, plain, words, search)
                        SELECT a.id, a.body, '{}', setweight(to_tsvector('english', a.title), 'A')
                               || setweight(to_tsvector('english', a.body), 'C')
                          FROM library_article a WHERE a.category_id = :category""").param("category", category.value()).update();
        bookcase.owner().sql("""
                        INSERT INTO library_word
                        SELECT DISTINCT unnest(string_to_array(lower(a.title) || ' ' || a.body, ' '))
                          FROM library_article a WHERE a.category_id = :category
                        ON CONFLICT DO NOTHING""").param("category", category.value()).update();
        bookcase.owner()
                .sql("ANALYZE library_article; ANALYZE library_shown; ANALYZE library_word")
                .update();
    }

    private void empty(CategoryId category) {
        bookcase.owner()
                .sql(
                        "DELETE FROM library_shown WHERE article_id IN (SELECT id FROM library_article WHERE category_id = :category)")
                .param("category", category.value())
                .update();
        bookcase.owner()
                .sql("DELETE FROM library_article WHERE category_id = :category")
                .param("category", category.value())
                .update();
    }

    /** How the database goes about it. */
    private String plan(String typed) {
        return String.join(
                "\n",
                bookcase.owner()
                        .sql("""
                        EXPLAIN (ANALYZE, COSTS OFF)
                        SELECT s.article_id, ts_rank(s.search, to_tsquery('english', :q)) AS rank FROM library_shown s
                         WHERE s.search @@ to_tsquery('english', :q) ORDER BY rank DESC LIMIT 21""")
                        .param("q", String.join(" | ", Question.of(typed).words()))
                        .query(String.class)
                        .list());
    }
}
