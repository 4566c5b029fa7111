package caseflow.billing.portal;

import java.util.Objects;
import org.springframework.web.context.request.ServletWebRequest;

/** What is said to htmx about where an answer belongs. */
final class Htmx {

    private Htmx() {}

    static boolean asks(ServletWebRequest exchange) {
        return "true".equals(exchange.getHeader("HX-Request"));
    }

    /** In the place of the whole page, which is brought to where it is paid. */
    static void page(ServletWebRequest exchange) {
        into("#main", "innerHTML show:#pay:top", exchange);
    }

    static void into(String target, String how, ServletWebRequest exchange) {
        var response = Objects.requireNonNull(exchange.getResponse());
        response.setHeader("HX-Retarget", target);
        response.setHeader("HX-Reswap", how);
    }
}
