package caseflow.support;

import java.util.HashMap;
import java.util.Map;

/** {@link Addresses} of the library, which is the same for all clients. */
final class LibraryAddresses {

    private static final String PORTAL = "/portal/library/";
    private static final String FIRM = "/firm/library/";
    private static final String SHOWN = "a.published_at IS NOT NULL AND a.removed_at IS NULL";

    static final Map<String, String> MADE = made();

    private LibraryAddresses() {}

    private static Map<String, String> made() {
        Map<String, String> made = new HashMap<>();
        for (String rest : new String[] {"", "/print", "/opinion"}) {
            made.put(PORTAL + "{id}" + rest, articles(PORTAL + "%s" + rest, SHOWN));
        }
        made.put(PORTAL + "{id}/pictures/{picture}", pictures(PORTAL + "%s/pictures/%s"));
        made.put(FIRM + "{id}", articles(FIRM + "%s", "TRUE"));
        made.put(FIRM + "{id}/edit", articles(FIRM + "%s/edit", "a.removed_at IS NULL"));
        made.put(FIRM + "{id}/pictures/{picture}", pictures(FIRM + "%s/pictures/%s"));
        made.put(FIRM + "{id}/pictures/{picture}/removal", pictures(FIRM + "%s/pictures/%s/removal"));
        made.put(
                FIRM + "categories/{id}/edit",
                "SELECT format('" + FIRM + "categories/%s/edit', id) FROM library_category");
        return Map.copyOf(made);
    }

    private static String articles(String address, String which) {
        return "SELECT format('%s', a.id) FROM library_article a WHERE %s".formatted(address, which);
    }

    private static String pictures(String address) {
        return "SELECT format('%s', a.id, p.id) FROM library_picture p JOIN library_article a ON a.id = p.article_id WHERE %s"
                .formatted(address, SHOWN);
    }
}
