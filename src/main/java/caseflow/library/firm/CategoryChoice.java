package caseflow.library.firm;

import caseflow.library.Category;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an article may be filed under, as a form offers it. */
final class CategoryChoice {

    private CategoryChoice() {}

    /** One of several has to be chosen; of one there is no choice. */
    static Map<String, String> of(List<Category> categories) {
        Map<String, String> options = new LinkedHashMap<>();
        if (categories.size() > 1) {
            options.put("", "—");
        }
        categories.forEach(category -> options.put(category.id().toString(), category.name()));
        return options;
    }
}
