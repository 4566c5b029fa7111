package caseflow.payments.stripe;

import caseflow.payments.CardsUnreachable;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.HasId;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeCollection;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.service.V1Services;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stripe's long lists, oldest first. Each page has a time of its own, so that a long list is no reason to give up. */
record StripeLists(V1Services stripe, Deadline deadline) {

    private interface Page<T extends HasId> {
        StripeCollection<T> after(@Nullable String last) throws StripeException;
    }

    Stream<Event> events(Instant from, Instant to) {
        var created = EventListParams.Created.builder()
                .setGte(from.getEpochSecond())
                .setLte(to.getEpochSecond())
                .build();
        return all(last -> stripe.events()
                .list(EventListParams.builder()
                        .setCreated(created)
                        .addAllType(StripeEvents.SUBSCRIBED)
                        .setLimit(StripeRequests.PAGE)
                        .setStartingAfter(last)
                        .build()));
    }

    Stream<PaymentIntent> intents(Instant from) {
        var created = PaymentIntentListParams.Created.builder()
                .setGte(from.getEpochSecond())
                .build();
        return all(last -> stripe.paymentIntents()
                .list(PaymentIntentListParams.builder()
                        .setCreated(created)
                        .setLimit(StripeRequests.PAGE)
                        .addExpand("data.latest_charge")
                        .setStartingAfter(last)
                        .build()));
    }

    private <T extends HasId> Stream<T> all(Page<T> pages) {
        List<T> all = new ArrayList<>();
        boolean more = true;
        while (more) {
            String last = all.isEmpty() ? null : all.get(all.size() - 1).getId();
            StripeCollection<T> page = read(pages, last);
            all.addAll(page.getData());
            more = page.getHasMore() && !page.getData().isEmpty();
        }
        Collections.reverse(all);
        return all.stream();
    }

    private <T extends HasId> StripeCollection<T> read(Page<T> pages, @Nullable String last) {
        try {
            return deadline.wait(() -> pages.after(last));
        } catch (StripeException refused) {
            throw new CardsUnreachable(refused);
        }
    }
}
