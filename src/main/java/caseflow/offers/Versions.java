package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps what is sent, with the hash of exactly that. */
@Component
class Versions {

    private final OfferVersionStore store;
    private final Freezing freezing;
    private final Script script;
    private final Clock clock;

    Versions(OfferVersionStore store, Freezing freezing, Script script, Clock clock) {
        this.store = store;
        this.freezing = freezing;
        this.script = script;
        this.clock = clock;
    }

    OfferVersion freeze(OfferDraft draft, ClientScope scope, Actor actor) {
        Sheet sheet = freezing.freeze(draft, scope);
        String document = script.write(sheet);
        var version =
                new OfferVersion(draft.sends() + 1, sheet, Script.sha256(document), clock.instant(), actor.name());
        store.insert(draft.id(), draft.content().client(), version, document);
        return version;
    }
}
