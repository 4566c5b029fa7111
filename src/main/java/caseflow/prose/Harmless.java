package caseflow.prose;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The second line: whatever HTML has been made, only what stands here gets through. */
final class Harmless {

    static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** An address below this server; two slashes at its beginning would leave it. */
    private static final Pattern OURS = Pattern.compile("(?:/[a-z0-9-]++)++");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "h5", "p", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br")
            .allowElements("em", "strong", "a", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("dir")
            .matching(false, "auto")
            .onElements("ul", "ol", "blockquote", "table")
            .allowAttributes("scope")
            .matching(false, "col")
            .onElements("th")
            .allowAttributes("data-align")
            .matching(false, "center", "end")
            .onElements("th", "td")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private static final PolicyFactory ILLUSTRATED = POLICY.and(new HtmlPolicyBuilder()
            .allowElements("img")
            .allowAttributes("src")
            .matching(OURS)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .toFactory());

    private Harmless() {}

    static String html(String html) {
        return POLICY.sanitize(html);
    }

    /** The same with images that lie on this server. */
    static String illustrated(String html) {
        return ILLUSTRATED.sanitize(html);
    }
}
