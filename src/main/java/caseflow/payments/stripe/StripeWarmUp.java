package caseflow.payments.stripe;

import caseflow.payments.CardGateway;
import caseflow.payments.CardsUnreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first question to Stripe takes seconds, so no payer shall be the one who asks it. */
@Component
class StripeWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(StripeWarmUp.class);
    private static final String NO_INTENT = "pi_none";

    private final CardGateway gateway;

    StripeWarmUp(CardGateway gateway) {
        this.gateway = gateway;
    }

    @EventListener(ApplicationReadyEvent.class)
    void on() {
        if (gateway.configured()) {
            var warming = new Thread(this::ask, "stripe-warm-up");
            warming.setDaemon(true);
            warming.start();
        }
    }

    private void ask() {
        try {
            gateway.find(NO_INTENT);
        } catch (CardsUnreachable unreachable) {
            LOG.warn("Stripe does not answer yet: {}", String.valueOf(unreachable.getCause()));
        }
    }
}
