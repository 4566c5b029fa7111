package caseflow.billing.firm;

import caseflow.billing.Method;
import caseflow.web.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the forms of billing offer to choose from, as value and label. */
public final class Choices {

    private Choices() {}

    public static Map<String, String> methods(Page page) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Method method : Method.values()) {
            options.put(method.key(), page.t(method.label()));
        }
        return options;
    }
}
