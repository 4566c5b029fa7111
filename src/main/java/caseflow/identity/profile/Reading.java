package caseflow.identity.profile;

import caseflow.settings.Choices;
import caseflow.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages and zones to choose from, as value and label of a select. */
public final class Reading {

    private Reading() {}

    /** Each in its own words, for whoever cannot read the page's. */
    public static Map<String, String> languages(List<Locale> languages) {
        Map<String, String> options = new LinkedHashMap<>();
        languages.forEach(language -> options.put(
                language.toLanguageTag(),
                language.getCountry().isEmpty()
                        ? language.getDisplayLanguage(language)
                        : language.getDisplayName(language)));
        return options;
    }

    /** The firm's own first, as long as it is. */
    public static Map<String, String> zones(Page page) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(
                "",
                page.t(
                        "identity.zone.firm",
                        Choices.zones()
                                .getOrDefault(
                                        page.brand().zone().getId(),
                                        page.brand().zone().getId())));
        options.putAll(Choices.zones());
        return options;
    }
}
