package caseflow.offers;

import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import caseflow.web.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what has been sent. What is out of scope, of the other kind or still a draft is {@link NotFound}. */
@Service
@Transactional(readOnly = true)
public class Offers {

    private final OfferStore store;
    private final OfferVersionStore versions;
    private final AnswerStore answers;
    private final OfferListStore lists;
    private final FirmSettings settings;

    Offers(
            OfferStore store,
            OfferVersionStore versions,
            AnswerStore answers,
            OfferListStore lists,
            FirmSettings settings) {
        this.store = store;
        this.versions = versions;
        this.answers = answers;
        this.lists = lists;
        this.settings = settings;
    }

    public Offer find(OfferId id, OfferKind kind, ClientScope scope) {
        return store.find(id, scope).filter(offer -> offer.kind() == kind).orElseThrow(NotFound::new);
    }

    /** Of whatever kind it is. */
    public Offer find(OfferId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    /** Nothing for a draft. */
    public Optional<Offer> lookUp(OfferId id, ClientScope scope) {
        return store.find(id, scope);
    }

    /** As it was sent that time. */
    public OfferVersion version(OfferId id, int number, ClientScope scope) {
        return versions.find(id, number, scope).orElseThrow(NotFound::new);
    }

    /** The latest first; none of a draft. */
    public List<OfferVersion> versions(OfferId id, ClientScope scope) {
        return versions.of(id, scope);
    }

    /** All that were ever given, the latest first. */
    public List<Answer> answers(OfferId id, ClientScope scope) {
        return answers.of(id, scope);
    }

    public Stretch<OfferSummary, OfferId> list(OfferQuery query, ClientScope scope) {
        return Stretch.of(
                lists.list(query, scope), OfferListStore.ROWS, query.after(), query.before(), OfferSummary::id);
    }

    /** What waits for the client's answer, the most pressing first. */
    public List<OfferSummary> awaiting(OfferKind kind, ClientScope scope, int limit) {
        return lists.awaiting(kind, scope, settings.today(), limit);
    }

    /** Those whose clients have not been reminded, and whose last day is that near. */
    public List<OfferId> unreminded(LocalDate today, LocalDate until, ClientScope scope) {
        return lists.unreminded(today, until, scope);
    }

    /** What does not wait any more: answered, expired, withdrawn. */
    public Stretch<OfferSummary, OfferId> history(OfferKind kind, @Nullable OfferId after, ClientScope scope) {
        return Stretch.of(
                lists.history(kind, after, scope, settings.today()),
                OfferListStore.ROWS,
                after,
                null,
                OfferSummary::id);
    }
}
