package caseflow.settings;

import caseflow.web.Page;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether contacts confirm a sign-in a second time, by an app on their phone: the firm chooses (ID-4). */
public enum FactorPolicy {
    OFF,
    OPTIONAL,
    REQUIRED;

    /** As it stands in message keys, forms and the database: {@code optional}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FactorPolicy> named(String key) {
        return Stream.of(values()).filter(policy -> policy.key().equals(key)).findFirst();
    }

    /** For a select. */
    public static Map<String, String> choices(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(values()).forEach(policy -> choices.put(policy.key(), page.t("settings.factor." + policy.key())));
        return choices;
    }
}
