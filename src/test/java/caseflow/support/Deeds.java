package caseflow.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The buttons of a page, and the links that look like some, as somebody hears them who does not see the page. */
public final class Deeds {

    private static final String SELECTOR = ":is(button, a.btn, a[data-dialog]):not([aria-hidden])";

    private Deeds() {}

    public static List<String> names(Document page) {
        return page.select(SELECTOR).stream().map(Deeds::name).toList();
    }

    /** Names that leave open which of several things will be done. */
    public static Set<String> sameNameForDifferentDeeds(Document page) {
        return page.select(SELECTOR).stream()
                .collect(Collectors.groupingBy(Deeds::name, Collectors.mapping(Deeds::deed, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(named -> named.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String name(Element element) {
        return element.hasAttr("aria-label") ? element.attr("aria-label") : element.text();
    }

    private static String deed(Element element) {
        Element form = element.is("a") ? null : element.closest("form");
        String place = form == null ? element.attr("href") : form.attr("action");
        return String.join(" ", element.tagName(), place, element.attr("name"), element.val());
    }
}
