package caseflow.library;

import caseflow.activity.Actor;
import caseflow.settings.FirmSettings;
import java.time.Period;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to searching what is published, and to what was looked for in vain. */
@Service
@Transactional
public class Searches {

    /** So many of what was looked for in vain are kept. */
    public static final int MOST = 300;

    /** And so long. */
    public static final Period KEPT = Period.ofDays(90);

    private final SearchStore store;
    private final ShownStore shown;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;

    Searches(SearchStore store, ShownStore shown, FirmSettings settings, ApplicationEventPublisher events) {
        this.store = store;
        this.shown = shown;
        this.settings = settings;
        this.events = events;
    }

    /** Of what is looked for in vain the words are noted, unless they might be personal; not who asked. */
    public Answer find(Question question) {
        if (question.words().isEmpty()) {
            return Answer.of(question, List.of());
        }
        List<Term> terms = Term.of(question, store.alike(question.words()));
        List<Hit> hits = store.find(terms);
        if (hits.isEmpty()) {
            question.note().ifPresent(words -> miss(words, terms));
        }
        return Answer.of(question, hits);
    }

    /** What was looked for in vain, the most frequent first. */
    @Transactional(readOnly = true)
    public List<Miss> misses() {
        return store.misses();
    }

    public void forget(String words, Actor actor) {
        if (store.forget(words)) {
            events.publishEvent(new SearchForgotten(actor));
        }
    }

    /** Lets go of what was looked for long ago, and of words that no article has any more. */
    void tidy() {
        trim();
        shown.forgetWords();
    }

    private void miss(String words, List<Term> terms) {
        store.miss(words, terms, settings.today());
        trim();
    }

    private void trim() {
        store.trim(MOST, settings.today().minus(KEPT));
    }
}
