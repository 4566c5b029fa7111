package caseflow.payments.stripe;

import caseflow.database.CannotStart;
import caseflow.database.SecretFile;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The keys as they were given, looked over before anything is done with them. */
@Component
class StripeKeys {

    private static final Pattern SECRET = Pattern.compile("(?:sk|rk)_(test|live)_\\w+");
    private static final Pattern PUBLISHABLE = Pattern.compile("pk_(test|live)_\\w+");
    private static final Pattern WEBHOOK = Pattern.compile("whsec_\\w+");
    private static final int SHOWN = 4;

    private final String secret;
    private final String publishable;
    private final String webhook;

    /** @throws CannotStart if they do not go together */
    StripeKeys(StripeSettings settings) {
        secret = SecretFile.or(settings.secretKey(), settings.secretKeyFile());
        publishable = settings.publishableKey().strip();
        webhook = SecretFile.or(settings.webhookSecret(), settings.webhookSecretFile());
        if (secret.isEmpty() && publishable.isEmpty() && webhook.isEmpty()) {
            return;
        }
        require(SECRET, secret, "CASEFLOW_STRIPE_SECRET_KEY", "sk_test_… or sk_live_…");
        require(PUBLISHABLE, publishable, "CASEFLOW_STRIPE_PUBLISHABLE_KEY", "pk_test_… or pk_live_…");
        require(WEBHOOK, webhook, "CASEFLOW_STRIPE_WEBHOOK_SECRET", "whsec_…");
        if (live(secret) != live(publishable)) {
            throw new CannotStart("CaseFlow does not start with Stripe's live and test keys mixed: take both"
                    + " CASEFLOW_STRIPE_SECRET_KEY and CASEFLOW_STRIPE_PUBLISHABLE_KEY from the same mode.");
        }
        if (live(secret) && settings.practice()) {
            throw new CannotStart("CaseFlow does not start with a live key of Stripe and an address that is not"
                    + " Stripe's: remove caseflow.stripe.api-base and caseflow.stripe.js-url.");
        }
    }

    boolean given() {
        return !secret.isEmpty();
    }

    boolean live() {
        return live(secret);
    }

    String secret() {
        return secret;
    }

    String publishable() {
        return publishable;
    }

    String webhook() {
        return webhook;
    }

    /** Enough of a key to tell it from another. */
    static String masked(String key) {
        int kind = key.lastIndexOf('_') + 1;
        return key.isEmpty() ? "" : key.substring(0, kind) + "…" + key.substring(Math.max(kind, key.length() - SHOWN));
    }

    private static boolean live(String key) {
        return key.contains("_live_");
    }

    private static void require(Pattern form, String key, String variable, String example) {
        if (!form.matcher(key).matches()) {
            throw new CannotStart("CaseFlow cannot take card payments: " + variable
                    + (key.isEmpty() ? " is missing" : " is not such a key") + ". It begins with " + example
                    + "; without all three of Stripe's keys, leave them all out.");
        }
    }
}
