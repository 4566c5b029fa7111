package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.web.NotFound;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
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
     * @param payable what it is taken back from, where that matters
     * @param reason for the firm alone
     * @throws RefundExceedsReceived if more is asked than is left of the payment
     * @throws RefundRefused if the provider will not
     * @throws CardsUnreachable if the provider does not answer; it is asked again later
     */
    public void refund(
            AttemptId id, @Nullable Long payable, Money amount, String reason, ClientScope scope, Actor actor) {
        complete(requests.ask(id, payable, amount, reason, scope, actor), scope);
    }

    /** Brings a refund that was asked for to the provider, once more where the answer was lost. */
    void complete(Refund refund, ClientScope scope) {
        String intent = requests.intent(refund, scope).orElseThrow(NotFound::new);
        try {
            gateway.refund(refund, intent);
        } catch (RefundRefused refused) {
            requests.refused(refund, refused.reason(), scope);
            throw refused;
        }
        settlements.apply(intent);
    }
}
