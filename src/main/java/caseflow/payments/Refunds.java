package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.web.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Sends money back. Not to be called within a transaction. */
@Service
public class Refunds {

    private final RefundRequests requests;
    private final CardGateway gateway;
    private final Settlements settlements;

    Refunds(RefundRequests requests, CardGateway gateway, Settlements settlements) {
        this.requests = requests;
        this.gateway = gateway;
        this.settlements = settlements;
    }

    /**
     * @return false if it was asked for before, by the same press of the button; then nothing else was done
     * @throws CardsOff if there are no keys
     * @throws RefundTooFine if the provider knows no such amount
     * @throws RefundUnanswered if another refund has no answer yet, and this one is not meant besides
     * @throws RefundExceedsReceived if more is asked than is left of the payment
     * @throws RefundRefused if the provider will not
     * @throws CardsUnreachable if the provider does not answer; it is noted, and asked for again by itself
     */
    public boolean refund(RefundWish wish, ClientScope scope, Actor actor) {
        if (!gateway.configured()) {
            throw new CardsOff();
        }
        if (!gateway.expressible(wish.amount())) {
            throw new RefundTooFine(wish.amount());
        }
        Optional<Refund> asked = requests.ask(wish, scope, actor);
        try (var patience = gateway.patience()) {
            asked.ifPresent(refund -> send(refund, scope));
        }
        return asked.isPresent();
    }

    private void send(Refund refund, ClientScope scope) {
        String intent = requests.intent(refund, scope).orElseThrow(NotFound::new);
        try {
            gateway.refund(refund, intent);
        } catch (RefundRefused refused) {
            requests.refused(refund, refused.reason(), scope);
            throw refused;
        }
        settlements.apply(intent);
    }

    /**
     * Sees to a refund whose answer was lost. The provider forgets after a day what it was asked, but not what it did: so
     * it is looked for first, and asked for once more only if there is none.
     */
    void complete(Refund refund, ClientScope scope) {
        settlements.apply(requests.intent(refund, scope).orElseThrow(NotFound::new));
        requests.unanswered(refund, scope).ifPresent(still -> send(still, scope));
    }
}
