package caseflow.payments.stripe;

import caseflow.payments.Attempt;
import caseflow.payments.AttemptId;
import caseflow.payments.CardAccount;
import caseflow.payments.CardGateway;
import caseflow.payments.CardSources;
import caseflow.payments.CardsUnreachable;
import caseflow.payments.Installation;
import caseflow.payments.Intent;
import caseflow.payments.Notice;
import caseflow.payments.RefundRefused;
import caseflow.web.WebSettings;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.ChargeListParams;
import com.stripe.param.DisputeListParams;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundListParams;
import com.stripe.service.V1Services;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class StripeGateway implements CardGateway {

    private static final Logger LOG = LoggerFactory.getLogger(StripeGateway.class);
    private static final String UNKNOWN = "resource_missing";
    private static final String SUCCEEDED = "succeeded";

    /** A page is answered within 25 seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final V1Services stripe;
    private final StripeLists lists;
    private final StripeKeys keys;
    private final StripeSettings settings;
    private final Deadline deadline;
    private final Installation installation;
    private final WebSettings web;

    StripeGateway(
            StripeClient stripe,
            StripeKeys keys,
            StripeSettings settings,
            Deadline deadline,
            Installation installation,
            WebSettings web) {
        this.stripe = stripe.v1();
        this.lists = new StripeLists(stripe.v1(), deadline);
        this.keys = keys;
        this.settings = settings;
        this.deadline = deadline;
        this.installation = installation;
        this.web = web;
    }

    @Override
    public boolean configured() {
        return keys.given();
    }

    @Override
    public CardAccount account() {
        return new CardAccount(
                !keys.live(),
                StripeKeys.masked(keys.secret()),
                StripeKeys.masked(keys.publishable()),
                StripeKeys.masked(keys.webhook()),
                web.address() + StripeWebhookController.PATH,
                StripeEvents.SUBSCRIBED);
    }

    @Override
    public String publishableKey() {
        return keys.publishable();
    }

    @Override
    public String script() {
        return settings.jsUrl().toString();
    }

    @Override
    public CardSources sources() {
        return StripeSources.of(settings);
    }

    @Override
    public Money minimum(Money like) {
        return StripeMoney.minimum(like.getCurrencyUnit());
    }

    @Override
    public boolean expressible(Money amount) {
        return StripeMoney.expressible(amount);
    }

    @Override
    public CardGateway.Patience patience() {
        return deadline.patience(PATIENCE);
    }

    @Override
    public Optional<Intent> create(Attempt attempt) {
        try {
            PaymentIntent made = deadline.wait(() -> stripe.paymentIntents()
                    .create(StripeRequests.intent(attempt, installation.id()), key("attempt-" + attempt.key())));
            return Optional.of(StripeIntents.intent(made, installation.id(), StripeIntents.Aftermath.NONE));
        } catch (StripeException refused) {
            LOG.warn("Stripe will not take card payment {}: {}", attempt.id(), refused.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Optional<Intent> find(String intent) {
        try {
            return Optional.of(deadline.wait(() -> full(retrieve(intent))));
        } catch (StripeException refused) {
            if (UNKNOWN.equals(refused.getCode())) {
                return Optional.empty();
            }
            throw new CardsUnreachable(refused);
        }
    }

    @Override
    public Optional<Intent> search(AttemptId attempt) {
        var query = PaymentIntentSearchParams.builder()
                .setQuery("metadata['%s']:'%s' AND metadata['%s']:'%s'"
                        .formatted(StripeIntents.ATTEMPT, attempt, StripeIntents.ENVIRONMENT, installation.id()))
                .build();
        return answered(() -> {
            List<PaymentIntent> found = stripe.paymentIntents().search(query).getData();
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(full(retrieve(found.get(0).getId())));
        });
    }

    @Override
    public Intent cancel(String intent) {
        return changed(intent, () -> stripe.paymentIntents().cancel(intent));
    }

    /** Whatever has become of it meanwhile is the answer too. */
    private Intent changed(String intent, Deadline.Question<PaymentIntent> change) {
        return answered(() -> {
            try {
                return full(change.ask());
            } catch (com.stripe.exception.InvalidRequestException moved) {
                return full(retrieve(intent));
            }
        });
    }

    @Override
    public void refund(caseflow.payments.Refund refund, String intent) {
        try {
            deadline.wait(() ->
                    stripe.refunds().create(StripeRequests.refund(refund, intent), key("refund-" + refund.key())));
        } catch (StripeException refused) {
            throw new RefundRefused(Optional.ofNullable(refused.getUserMessage())
                    .or(() -> Optional.ofNullable(refused.getStripeError()).map(error -> error.getMessage()))
                    .orElse(""));
        }
    }

    @Override
    public List<Notice> noticesBetween(Instant from, Instant to) {
        return lists.events(from, to).map(StripeEvents::notice).toList();
    }

    @Override
    public List<Intent> receivedSince(Instant from) {
        return lists.intents(from)
                .filter(intent -> SUCCEEDED.equals(intent.getStatus()))
                .map(intent -> StripeIntents.intent(intent, installation.id(), StripeIntents.Aftermath.NONE))
                .toList();
    }

    private PaymentIntent retrieve(String intent) throws StripeException {
        return stripe.paymentIntents().retrieve(intent, StripeRequests.WITH_CHARGE);
    }

    /** With the cards that were refused for it; or, once it was paid, with what came after the money. */
    private Intent full(PaymentIntent intent) throws StripeException {
        List<String> refused = new ArrayList<>();
        List<com.stripe.model.Refund> refunds = new ArrayList<>();
        List<com.stripe.model.Dispute> disputes = new ArrayList<>();
        if (SUCCEEDED.equals(intent.getStatus())) {
            var back = RefundListParams.builder()
                    .setPaymentIntent(intent.getId())
                    .setLimit(StripeRequests.PAGE)
                    .build();
            stripe.refunds().list(back).autoPagingIterable().forEach(refunds::add);
            Collections.reverse(refunds);
            // the charge itself knows nothing of a mere question of the bank
            var against =
                    DisputeListParams.builder().setPaymentIntent(intent.getId()).build();
            stripe.disputes().list(against).autoPagingIterable().forEach(disputes::add);
        } else if (intent.getLatestCharge() != null) {
            // the intent knows only of the last one, and many may be tried between two looks at it
            var tries = ChargeListParams.builder()
                    .setPaymentIntent(intent.getId())
                    .setLimit(StripeRequests.PAGE)
                    .build();
            stripe.charges().list(tries).getData().stream()
                    .filter(charge -> "failed".equals(charge.getStatus()))
                    .forEach(charge -> refused.add(charge.getId()));
        }
        return StripeIntents.intent(intent, installation.id(), new StripeIntents.Aftermath(refused, refunds, disputes));
    }

    private <T> T answered(Deadline.Question<T> question) {
        try {
            return deadline.wait(question);
        } catch (StripeException refused) {
            throw new CardsUnreachable(refused);
        }
    }

    private static RequestOptions key(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
