package caseflow.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The account's keys, made once.
 *
 * @param secret what the application's server shows
 * @param publishable what pages in a browser show
 * @param webhook what webhooks are signed with
 */
record Keys(String secret, String publishable, String webhook) {

    private static final Pattern LIVE = Pattern.compile("[a-z]+_live_.*");

    enum Caller {
        SERVER,
        BROWSER
    }

    static Keys fresh() {
        return new Keys(Ids.next("sk_test_"), Ids.next("pk_test_"), Ids.next("whsec_"));
    }

    static Keys read(ObjectNode tree) {
        return new Keys(Json.text(tree, "secret"), Json.text(tree, "publishable"), Json.text(tree, "webhook"));
    }

    ObjectNode toTree() {
        return Json.object()
                .put("secret", secret)
                .put("publishable", publishable)
                .put("webhook", webhook);
    }

    /** @param authorization the header, Basic or Bearer */
    Caller caller(@Nullable String authorization) {
        if (authorization == null) {
            throw Refusal.unauthorized("You did not provide an API key.");
        }
        String key = key(authorization);
        if (LIVE.matcher(key).matches()) {
            throw Refusal.unauthorized("The simulator takes no live keys: no money moves here.");
        }
        if (same(key, secret)) {
            return Caller.SERVER;
        }
        if (same(key, publishable)) {
            return Caller.BROWSER;
        }
        throw Refusal.unauthorized("Invalid API Key provided.").code("api_key_invalid");
    }

    private static String key(String authorization) {
        if (authorization.startsWith("Basic ")) {
            try {
                byte[] decoded = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
                return new String(decoded, StandardCharsets.UTF_8).replaceFirst(":.*", "");
            } catch (IllegalArgumentException e) {
                throw Refusal.unauthorized("Invalid API Key provided.").code("api_key_invalid");
            }
        }
        return authorization.replaceFirst("^Bearer ", "");
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "keys";
    }
}
