package caseflow.library;

import caseflow.prose.Prose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has clients find an article exactly while they may read it. */
@Component
class Showing {

    private static final int SHORTEST_WORD = 3;

    private final ShownStore store;
    private final Prose prose;

    Showing(ShownStore store, Prose prose) {
        this.store = store;
        this.prose = prose;
    }

    void refresh(Article article) {
        if (!article.shown()) {
            store.hide(article.id());
            return;
        }
        String plain = Excerpt.without(prose.words(article.wording().body()));
        List<String> words = new ArrayList<>(known(article.wording().title()));
        words.addAll(known(article.category().name()));
        words.addAll(known(plain));
        store.show(article.id(), plain, words.stream().distinct().sorted().toList());
    }

    void renamed(Category category) {
        store.file(category.id(), known(category.name()));
    }

    private static Collection<String> known(String text) {
        return Question.wordsOf(text).stream()
                .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= Question.LONGEST_WORD)
                .toList();
    }
}
