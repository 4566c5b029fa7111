package caseflow.simulator;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Carries one parcel to the door, signed. */
final class Postman {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();

    Postman(Clock clock) {
        this.clock = clock;
    }

    /** @param age how long ago it claims to have been signed */
    Delivery bring(Parcel parcel, Duration age) {
        Delivery delivery = new Delivery(parcel.event(), parcel.type(), status(parcel, age));
        deliveries.add(delivery);
        return delivery;
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    private int status(Parcel parcel, Duration age) {
        long signed = clock.instant().minus(age).getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(parcel.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                .header("Stripe-Signature", Signature.of(parcel.payload(), parcel.secret(), signed))
                .POST(BodyPublishers.ofString(parcel.payload()))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
