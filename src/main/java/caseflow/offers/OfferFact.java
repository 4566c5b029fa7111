package caseflow.offers;

import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;

/** Something that happened to an offer. */
interface OfferFact extends AuditedEvent {

    ClientId client();

    OfferKind kind();

    OfferId offer();

    /** What happened, without of what: {@code sent}. */
    String happening();

    @Override
    default Long clientId() {
        return client().value();
    }

    @Override
    default String deed() {
        return kind().key() + "." + happening();
    }

    @Override
    default String path() {
        return kind().path() + "/" + offer();
    }

    /** A fact that the client may know of. */
    interface Shown extends OfferFact {

        @Override
        default String section() {
            return kind().path();
        }
    }
}
