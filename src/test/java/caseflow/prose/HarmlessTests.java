package caseflow.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What people try who want to run something at a reader's. */
class HarmlessTests {

    private static final Prose PROSE = new Prose();

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("a", Set.of("href", "rel")),
            Map.entry("ul", Set.of("dir")),
            Map.entry("ol", Set.of("dir", "start")),
            Map.entry("blockquote", Set.of("dir")),
            Map.entry("table", Set.of("dir")),
            Map.entry("th", Set.of("scope", "data-align")),
            Map.entry("td", Set.of("data-align")));

    private static final Set<String> PLAIN = Set.of(
            "h2", "h3", "h4", "h5", "p", "li", "pre", "code", "hr", "br", "em", "strong", "thead", "tbody", "tr");

    static Stream<String> attacks() {
        return Stream.of(tags(), addresses(), constructs()).flatMap(Function.identity());
    }

    private static Stream<String> tags() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<ScRiPt src=//evil.example/x.js></sCrIpT>",
                "x<script\n>alert(1)</script\n>",
                "<img src=x onerror=alert(1)>",
                "<img src=`x` onerror=alert(1)//",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<iframe srcdoc=\"&lt;script>alert(1)&lt;/script>\"></iframe>",
                "<object data=\"data:text/html;base64,PHNjcmlwdD4=\"></object>",
                "<form action=//evil.example><button formaction=javascript:alert(1)>x",
                "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\" style=\"x:y\" class=\"btn\" id=\"main\">x</a>",
                "<p style=\"background:url(//evil.example)\" dir=rtl>x</p>",
                "<base href=//evil.example><meta http-equiv=refresh content=0;url=//evil.example><link rel=stylesheet href=x>",
                "<![CDATA[<script>alert(1)</script>]]> <?php x ?> <!DOCTYPE html> <!-- --><script>--> ");
    }

    private static Stream<String> addresses() {
        return Stream.of(
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java\u0000script:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x]( javascript:alert(1))",
                "[x](\u200bjavascript:alert(1))",
                "[x](ｊavascript:alert(1))",
                "[x](javaſcript:alert(1))",
                "[x](vbscript:x) [y](file:///etc/passwd) [z](data:text/html,<script>alert(1)</script>)",
                "[x](//evil.example) [y](\\\\evil.example) [z](/portal/profile) [w](?x) [v](#main)",
                "[x](https:javascript:alert(1)) [y](http:/x) [z](https&colon;//x)",
                "[x](https://a.example/\"onmouseover=\"alert(1))",
                "[x](https://a.example/'><script>alert(1)</script>)",
                "[x](https://a.example \"t\\\" onclick=\\\"alert(1)\")",
                "<javascript:alert(1)> <data:text/html,x> <https://a.example/\"onclick=alert(1)>",
                "[a]: javascript:alert(1)\n\n[a] [x][a] ![y][a]",
                "![x](javascript:alert(1)) ![x](https://evil.example/pixel.png) ![x](data:image/svg+xml,x)",
                "![\"onerror=\"alert(1)](x)");
    }

    private static Stream<String> constructs() {
        return Stream.of(
                "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
                "`</code><script>alert(1)</script>`",
                "| <script>alert(1)</script> | \" onclick=x |\n|:-:|-:|\n| [x](javascript:alert(1)) | <b onclick=x>y |",
                "# <h1 onclick=alert(1)>x</h1> {#main .btn onclick=alert(1)}",
                "3. x\n{start=1 onclick=alert(1)}",
                "{{constructor.constructor('alert(1)')()}} ${7*7} #{x} @{y}",
                "\u202e<script>\u202c \ud83d lone \udc00 halves \uffff \ufffe \u0007",
                "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62; &#x3c;img src=x onerror=x&#x3e;",
                "**<b**>*<i*> [<a](https://a.example) href=x>",
                "> - 1. # <script>alert(1)</script>\n>   [x](javascript:x)");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingButWhatIsAllowedComesThrough(String attack) {
        Element text = Jsoup.parseBodyFragment(PROSE.html(attack)).body();

        for (Element element : text.select("body *")) {
            Set<String> attributes = ALLOWED.getOrDefault(element.normalName(), Set.of());
            assertThat(PLAIN.contains(element.normalName()) || !attributes.isEmpty())
                    .as(element.outerHtml())
                    .isTrue();
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .isSubsetOf(attributes);
        }
        assertThat(text.select("a").eachAttr("href")).allMatch(address -> address.matches("(https?://|mailto:)\\S+"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void itIsWellFormed(String attack) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<div>" + PROSE.html(attack) + "</div>")));
    }

    /** As if whatever stands before it had let everything through. */
    @Test
    void theSecondLineHoldsAlone() {
        String html = Harmless.html("<p style='x' class='x' id='x' onclick='x'>a<script>b</script>"
                + "<a href='/x' target='_blank'>c</a> <a href='https://a.example' target='_blank' rel='opener'>d</a>"
                + "<a href='javascript:x'>e</a><img src='x' alt='f'><svg><a href='x'>g</a></svg>");

        assertThat(html)
                .isEqualTo("<p>ac <a href=\"https://a.example\" rel=\"noopener noreferrer nofollow\">d</a>eg</p>");
    }
}
