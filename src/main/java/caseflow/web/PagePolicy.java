package caseflow.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page may load from elsewhere. Almost every page loads nothing; one that holds somebody else's form says whose.
 *
 * @param scripts origins, as all of these
 */
public record PagePolicy(List<String> scripts, List<String> frames, List<String> connections, List<String> images) {

    static final PagePolicy STRICT = new PagePolicy(List.of(), List.of(), List.of(), List.of());

    /** The content policy of what somebody uploaded: whatever is in it, nothing of it runs, and no page frames it. */
    public static final String SANDBOX = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    private static final String CONTENT = "Content-Security-Policy";
    private static final String PERMISSIONS = "Permissions-Policy";

    /** Puts it in the place of the strict one, for this answer alone. */
    public void apply(HttpServletResponse response) {
        response.setHeader(CONTENT, content());
        response.setHeader(PERMISSIONS, permissions());
    }

    private String content() {
        return String.join(
                "; ",
                "default-src 'none'",
                allow("script-src 'self'", scripts),
                "style-src 'self'",
                allow("img-src 'self' data:", images),
                "font-src 'self'",
                allow("connect-src 'self'", connections),
                allow("frame-src" + (frames.isEmpty() ? " 'none'" : ""), frames),
                "worker-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    private String permissions() {
        String payment = scripts.isEmpty() ? "" : allow("self", quoted());
        return "camera=(), microphone=(), geolocation=(), payment=(" + payment + "), usb=(), browsing-topics=()";
    }

    /** The origins that are spelled out; this header knows no wildcards. */
    private List<String> quoted() {
        return scripts.stream()
                .filter(origin -> !origin.contains("*"))
                .map(origin -> '"' + origin + '"')
                .toList();
    }

    private static String allow(String known, List<String> more) {
        return String.join(" ", Stream.concat(Stream.of(known), more.stream()).toList());
    }
}
