package caseflow.payments.stripe;

import caseflow.payments.Notice;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells Stripe's word from anybody else's. */
@Component
class StripeSignature {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern HEADER = Pattern.compile("t=(\\d{1,12})(?:,v\\d=[0-9a-f]+)+");

    private final StripeKeys keys;
    private final Clock clock;

    StripeSignature(StripeKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @return empty unless Stripe has signed these bytes just now */
    Optional<Notice> read(byte[] body, String header) {
        String text = new String(body, StandardCharsets.UTF_8);
        return signed(text, header) ? parse(text) : Optional.empty();
    }

    /** The library stumbles over headers that are not as they should be, and accepts times that are yet to come. */
    private boolean signed(String text, String header) {
        Matcher parts = HEADER.matcher(header);
        if (!keys.given() || !parts.matches()) {
            return false;
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        if (at.isAfter(clock.instant().plus(TOLERANCE))) {
            return false;
        }
        try {
            return Webhook.Signature.verifyHeader(text, header, keys.webhook(), TOLERANCE.toSeconds(), clock);
        } catch (SignatureVerificationException foreign) {
            return false;
        }
    }

    /** Of the other mode, or of a kind that we do not ask for, it is kept as a word about nothing. */
    private Optional<Notice> parse(String text) {
        try {
            JsonObject event = JsonParser.parseString(text).getAsJsonObject();
            Notice notice = StripeEvents.notice(event);
            boolean ours = event.get("livemode").getAsBoolean() == keys.live()
                    && StripeEvents.SUBSCRIBED.contains(notice.type());
            return Optional.of(ours ? notice : notice.aboutNothing());
        } catch (RuntimeException unreadable) {
            // the parser has an exception of its own for each way in which a thing is not what it is taken for
            return Optional.empty();
        }
    }
}
