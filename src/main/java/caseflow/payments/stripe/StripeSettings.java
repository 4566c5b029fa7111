package caseflow.payments.stripe;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Each key may be given as it is, or as the file it stands in. Where Stripe's API and script come from is only ever
 * changed to practise.
 */
@ConfigurationProperties("caseflow.stripe")
record StripeSettings(
        @DefaultValue("") String secretKey,
        @DefaultValue("") String secretKeyFile,
        @DefaultValue("") String publishableKey,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("") String webhookSecretFile,
        @DefaultValue(StripeSettings.API) URI apiBase,
        @DefaultValue(StripeSettings.SCRIPT) URI jsUrl) {

    static final String API = "https://api.stripe.com";
    static final String SCRIPT = "https://js.stripe.com/dahlia/stripe.js";

    /** Whether something else stands in for Stripe. */
    boolean practice() {
        return !apiBase.equals(URI.create(API)) || !jsUrl.equals(URI.create(SCRIPT));
    }

    @Override
    public String toString() {
        return "StripeSettings[" + StripeKeys.masked(publishableKey) + " at " + apiBase + "]";
    }
}
