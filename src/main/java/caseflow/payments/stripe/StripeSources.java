package caseflow.payments.stripe;

import caseflow.payments.CardSources;
import java.net.URI;
import java.util.List;

/** From where the form of a page with Stripe's card form may load (docs.stripe.com/security/guide, content security policy). */
final class StripeSources {

    private StripeSources() {}

    static CardSources of(StripeSettings settings) {
        String script = origin(settings.jsUrl());
        String api = origin(settings.apiBase());
        if (settings.practice()) {
            return new CardSources(List.of(script), List.of(script), List.of(api), List.of(script));
        }
        List<String> scripts = List.of(script, "https://*.js.stripe.com");
        return new CardSources(
                scripts,
                List.of(script, "https://*.js.stripe.com", "https://hooks.stripe.com"),
                List.of(api),
                List.of("https://*.stripe.com"));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
