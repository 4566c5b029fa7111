package caseflow.prose;

import caseflow.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes HTML of Markdown as staff write it: CommonMark with tables, and with links where an address stands. The HTML is
 * well-formed, so that it can be printed, and can do no harm: what it holds is on a short list, and carries no style, no
 * image but its own {@link Pictures} and no link but to the web or to a mailbox. HTML in the text is shown as it was typed.
 */
@Component
public class Prose {

    /** What forms take, in characters. */
    public static final int LONGEST = 100_000;

    private static final int DEEPEST = 30;

    /** Each row is filled up to the width of its table: a short text can ask for more cells than there is memory. */
    private static final int MOST_CELLS = 100_000;

    /** Images within images take the parser the square of their number. */
    private static final int MOST_IMAGES = 1_000;

    private static final Pattern IMAGE = Pattern.compile("!\\[");

    private static final Pattern RULE_OF_TABLE = Pattern.compile("(?=[^-]*-)[-|:>\\s]*");

    /** What has a side of its own, for bullets, bars or columns. */
    private static final Set<String> TURNING = Set.of("ul", "ol", "blockquote", "table");

    private static final List<Extension> PLAIN = List.of(AutolinkExtension.create());
    private static final List<Extension> TABULAR = List.of(AutolinkExtension.create(), TablesExtension.create());

    private final Parser plain = parser(PLAIN, Pictures.NONE);
    private final Parser tabular = parser(TABULAR, Pictures.NONE);
    private final TextContentRenderer words = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> Prose::dress)
            .escapeHtml(true)
            .build();

    /** As it came out of a text field: a tab is the four spaces it stands for, and no other sign is hidden. */
    public static String typed(@Nullable String markdown) {
        return Typed.lines(markdown == null ? null : markdown.replace("\t", "    "));
    }

    /** Headings begin with {@code h2} and skip no level: the {@code h1} is the title of the page around them. */
    public String html(String markdown) {
        return Harmless.html(renderer.render(read(markdown)));
    }

    /** The same with pictures in it: those that {@code ![…](image:12)} names, if they are the text's own. */
    public String html(String markdown, Pictures pictures) {
        Parser parser = parser(cells(markdown) > MOST_CELLS ? PLAIN : TABULAR, pictures);
        return Harmless.illustrated(renderer.render(parser.parse(withFewImages(markdown))));
    }

    /** Nothing but the words of it, to be searched. */
    public String words(String markdown) {
        return words.render(read(markdown)).strip();
    }

    private Node read(String markdown) {
        Parser parser = cells(markdown) > MOST_CELLS ? plain : tabular;
        return parser.parse(withFewImages(markdown));
    }

    private static Parser parser(List<Extension> extensions, Pictures pictures) {
        return Parser.builder()
                .maxOpenBlockParsers(DEEPEST)
                // counting is slower than nesting, and Tidy sees to it
                .maxInlineNesting(Integer.MAX_VALUE)
                .postProcessor(new Tidy(pictures))
                .extensions(extensions)
                .build();
    }

    private static String withFewImages(String markdown) {
        boolean few = IMAGE.matcher(markdown).results().count() <= MOST_IMAGES;
        return few ? markdown : IMAGE.matcher(markdown).replaceAll("\\\\![");
    }

    /** At most, were the widest table as long as the text. */
    private static long cells(String markdown) {
        long widest = markdown.lines()
                .filter(line -> RULE_OF_TABLE.matcher(line).matches())
                .mapToLong(line -> line.chars().filter(sign -> sign == '|').count() + 1)
                .max()
                .orElse(0);
        return widest * markdown.lines().count();
    }

    private static void dress(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
        if (TURNING.contains(tag)) {
            attributes.put("dir", "auto");
        }
        String align = attributes.remove("align");
        if ("center".equals(align)) {
            attributes.put("data-align", align);
        } else if ("right".equals(align)) {
            attributes.put("data-align", "end");
        }
    }
}
