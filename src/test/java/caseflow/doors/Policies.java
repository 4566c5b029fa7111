package caseflow.doors;

import org.springframework.mock.web.MockHttpServletResponse;

/** What browsers may do, word for word; the provider of card payments goes by another name here. */
final class Policies {

    static final String STRICT = policy("", "frame-src 'none'");

    static final String WITH_PROVIDER = policy(" <provider>", "frame-src <provider>");

    static final String SANDBOX = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    static final String NOTHING = permissions("");

    static final String WITH_PAYMENT = permissions("self \"<provider>\"");

    private Policies() {}

    static boolean offersToPay(MockHttpServletResponse answer) {
        return String.valueOf(answer.getHeader("Permissions-Policy")).contains("payment=(self");
    }

    private static String policy(String provider, String frames) {
        return "default-src 'none'; script-src 'self'" + provider + "; style-src 'self'; img-src 'self' data:"
                + provider
                + "; font-src 'self'; connect-src 'self'" + provider + "; " + frames
                + "; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String permissions(String payment) {
        return "camera=(), microphone=(), geolocation=(), payment=(" + payment + "), usb=(), browsing-topics=()";
    }
}
