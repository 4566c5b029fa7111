package caseflow.payments.stripe;

import caseflow.payments.Attempt;
import caseflow.payments.AttemptId;
import caseflow.payments.CardAccount;
import caseflow.payments.CardGateway;
import caseflow.payments.CardSources;
import caseflow.payments.CardsUnreachable;
import caseflow.payments.Intent;
import caseflow.payments.Notice;
import caseflow.payments.RefundRefused;
import caseflow.web.WebSettings;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.DisputeListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundListParams;
import com.stripe.service.V1Services;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

@Component
class StripeGateway implements CardGateway {

    private static final String UNKNOWN = "resource_missing";

    private final V1Services stripe;
    private final StripeKeys keys;
    private final StripeSettings settings;
    private final Deadline deadline;
    private final String environment;

    StripeGateway(StripeClient stripe, StripeKeys keys, StripeSettings settings, Deadline deadline, WebSettings web) {
        this.stripe = stripe.v1();
        this.keys = keys;
        this.settings = settings;
        this.deadline = deadline;
        this.environment = web.address();
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
                environment + StripeWebhookController.PATH,
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
    public Intent create(Attempt attempt) {
        return answered(() -> full(stripe.paymentIntents()
                .create(StripeRequests.intent(attempt, environment), key("attempt-" + attempt.key()))));
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
                        .formatted(StripeIntents.ATTEMPT, attempt, StripeIntents.ENVIRONMENT, environment))
                .build();
        return answered(() -> {
            List<PaymentIntent> found = stripe.paymentIntents().search(query).getData();
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(full(retrieve(found.get(0).getId())));
        });
    }

    @Override
    public Intent reprice(String intent, Money amount) {
        return changed(intent, () -> stripe.paymentIntents().update(intent, StripeRequests.amount(amount)));
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
    public List<Notice> noticesSince(Instant from) {
        var query = EventListParams.builder()
                .setCreated(EventListParams.Created.builder()
                        .setGte(from.getEpochSecond())
                        .build())
                .addAllType(StripeEvents.SUBSCRIBED)
                .setLimit(StripeRequests.PAGE)
                .build();
        return answered(() -> {
            List<Notice> notices = new ArrayList<>();
            stripe.events().list(query).autoPagingIterable().forEach(event -> notices.add(StripeEvents.notice(event)));
            Collections.reverse(notices);
            return notices;
        });
    }

    @Override
    public List<Intent> receivedSince(Instant from) {
        var query = PaymentIntentListParams.builder()
                .setCreated(PaymentIntentListParams.Created.builder()
                        .setGte(from.getEpochSecond())
                        .build())
                .setLimit(StripeRequests.PAGE)
                .addExpand("data.latest_charge")
                .build();
        return answered(() -> {
            List<Intent> received = new ArrayList<>();
            for (PaymentIntent intent : stripe.paymentIntents().list(query).autoPagingIterable()) {
                if ("succeeded".equals(intent.getStatus())
                        && environment.equals(intent.getMetadata().get(StripeIntents.ENVIRONMENT))) {
                    received.add(StripeIntents.intent(intent, environment, List.of(), List.of()));
                }
            }
            return received;
        });
    }

    private PaymentIntent retrieve(String intent) throws StripeException {
        return stripe.paymentIntents().retrieve(intent, StripeRequests.WITH_CHARGE);
    }

    /** With what came after the money, if any came. */
    private Intent full(PaymentIntent intent) throws StripeException {
        List<com.stripe.model.Refund> refunds = new ArrayList<>();
        List<com.stripe.model.Dispute> disputes = new ArrayList<>();
        if ("succeeded".equals(intent.getStatus())) {
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
        }
        return StripeIntents.intent(intent, environment, refunds, disputes);
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
