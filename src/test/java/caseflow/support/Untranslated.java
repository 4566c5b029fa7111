package caseflow.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds what a page in the {@link PseudoLocale} says outside its brackets, and what is no data either.
 *
 * @param data what the database holds, longest first
 */
public record Untranslated(List<String> data) {

    private static final Set<String> SPOKEN =
            Set.of("title", "aria-label", "aria-description", "placeholder", "alt", "label", "data-sentence");

    private static final Pattern SENTENCE = Pattern.compile(
            PseudoLocale.OPENS + "[^" + PseudoLocale.OPENS + PseudoLocale.CLOSES + "]*" + PseudoLocale.CLOSES);

    /** E-mail addresses, web addresses, dates, times, currencies, numbers, initials. */
    private static final Pattern FIGURE = Pattern.compile(String.join(
            "|",
            "\\S+@[\\w.-]+",
            "https?://\\S+",
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{1,2}, \\d{4}(?: at)?",
            ",? ?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\h[AP]M)?(?: [A-Z]{3,4})?",
            "^[0-9a-f]{8}$",
            "\\b[A-Z]{2,3}(?=\\h?\\d|\\$)",
            "^[A-Z]{3}$",
            "^\\p{Lu}{1,2}$"));

    public List<String> in(String html) {
        var document = Jsoup.parse(html);
        String language = document.getElementsByTag("html").attr("lang");
        return document.getAllElements().stream()
                .filter(element -> isIn(element, language))
                .filter(element -> element.closest("[translate=no]") == null)
                .flatMap(Untranslated::spoken)
                .filter(text -> !isData(text))
                .distinct()
                .toList();
    }

    /** What is marked as of another language was written in it. */
    private static boolean isIn(Element element, String language) {
        Element marked = element.closest("[lang]");
        return marked == null || marked.attr("lang").equals(language);
    }

    private static Stream<String> spoken(Element element) {
        List<String> texts = new ArrayList<>();
        if (!Set.of("script", "style", "code").contains(element.normalName()) && !isChoiceOfCodes(element)) {
            element.textNodes().stream().map(TextNode::getWholeText).forEach(texts::add);
        }
        SPOKEN.stream().map(element::attr).forEach(texts::add);
        if (element.is("meta[name=description]")) {
            texts.add(element.attr("content"));
        }
        return texts.stream();
    }

    /** Currencies and time zones go by their international names. */
    private static boolean isChoiceOfCodes(Element element) {
        return element.normalName().equals("option")
                && element.attr("value").replace('_', ' ').equals(element.text());
    }

    private boolean isData(String text) {
        String left = text;
        for (String before = ""; !before.equals(left); ) {
            before = left;
            left = SENTENCE.matcher(left).replaceAll(" ");
        }
        left = left.strip().replaceAll("\\s+", " ");
        if (left.indexOf(PseudoLocale.OPENS) < 0) {
            for (String value : data) {
                left = left.contains(value) ? left.replace(value, "") : left;
            }
            left = FIGURE.matcher(left).replaceAll("");
        }
        return left.codePoints().noneMatch(Character::isLetter);
    }
}
