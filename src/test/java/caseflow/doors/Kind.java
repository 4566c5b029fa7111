package caseflow.doors;

import caseflow.support.Routes.Route;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.mock.web.MockHttpServletResponse;

/** What an answer is, and what it must tell the browser. What is not named here is said with each of them, as of a page. */
enum Kind {
    /** Pages, fragments of them, errors, redirects, and what is refused. */
    PAGE(),
    /** The same below a mailed link, whose address is a secret. */
    LINKED("Referrer-Policy: no-referrer", "X-Robots-Tag: noindex"),
    /** On which the provider's form for a card stands. */
    PAYING("Content-Security-Policy: " + Policies.WITH_PROVIDER, "Permissions-Policy: " + Policies.WITH_PAYMENT),
    /** The firm's own papers, made here. */
    PAPER("Cache-Control: max-age=0, must-revalidate, private"),
    LINKED_PAPER(
            "Cache-Control: max-age=0, must-revalidate, private",
            "Referrer-Policy: no-referrer",
            "X-Robots-Tag: noindex"),
    /** What somebody uploaded: it opens in a sandbox. */
    FILE("Content-Security-Policy: " + Policies.SANDBOX, "Cache-Control: no-store, private"),
    LINKED_FILE(
            "Content-Security-Policy: " + Policies.SANDBOX,
            "Cache-Control: no-store, private",
            "Referrer-Policy: no-referrer",
            "X-Robots-Tag: noindex"),
    /** Made here of many rows or files. */
    COLLECTION("Cache-Control: no-store, private"),
    /** At an address of its own content. */
    ASSET("Cache-Control: max-age=31536000, public, immutable", "Vary: ");

    private static final String HSTS = "Strict-Transport-Security";
    private static final String PAY = "/portal/(invoices/\\{id}|checkout|checkouts/\\{id})(/checkout|/result)?";
    private static final String YEAR = "max-age=31536000";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            Policies.STRICT,
            "Permissions-Policy",
            Policies.NOTHING,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store",
            HSTS,
            "",
            "X-Robots-Tag",
            "",
            "Vary",
            "HX-Request");

    /** A line each. */
    private final String special;

    Kind(String... special) {
        this.special = String.join("\n", special);
    }

    /** Each that differs, as it is and as it should be. */
    Map<String, String> differences(MockHttpServletResponse answer, boolean tls, String provider) {
        Map<String, String> told = new TreeMap<>();
        Map<String, String> other = special.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        ALWAYS.forEach((name, usual) -> {
            String due = name.equals(HSTS) ? (tls ? YEAR : "") : other.getOrDefault(name, usual);
            String said = String.join(" AND ", answer.getHeaders(name)).replace(provider, "<provider>");
            if (!said.equals(due)) {
                told.put(name, said + " instead of " + due);
            }
        });
        return told;
    }

    /** What a success at that route is; whatever else is said there is a page. */
    static Kind of(Route route, boolean fragment, MockHttpServletResponse answer) {
        boolean linked = route.isBelow("/l");
        if (route.path().matches(PAY) && !fragment && Policies.offersToPay(answer)) {
            return PAYING;
        }
        if (answer.getStatus() != 200) {
            return linked ? LINKED : PAGE;
        }
        String path = route.path();
        if (path.matches(".*(/pdf|/paper|/receipt)")) {
            return linked ? LINKED_PAPER : PAPER;
        }
        if (path.matches("/(portal|firm|l)/.*(/file|/content|\\{file}|\\{picture})")) {
            return linked ? LINKED_FILE : FILE;
        }
        if (path.matches(".*/(zip|export)")) {
            return COLLECTION;
        }
        if (path.startsWith("/assets/")) {
            return ASSET;
        }
        return linked ? LINKED : PAGE;
    }
}
