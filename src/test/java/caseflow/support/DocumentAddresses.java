package caseflow.support;

import java.util.HashMap;
import java.util.Map;

/** {@link Addresses} of documents. */
final class DocumentAddresses {

    private static final String PORTAL = "/portal/documents/";
    private static final String FIRM = "/firm/documents/";
    private static final String SHARED = "d.shared_all AND d.removed_at IS NULL";

    static final Map<String, String> MADE = made();

    private DocumentAddresses() {}

    private static Map<String, String> made() {
        Map<String, String> made = new HashMap<>();
        for (String rest : new String[] {"", "/file"}) {
            made.put(PORTAL + "{id}" + rest, documents(PORTAL + "%s" + rest, SHARED));
        }
        made.put(PORTAL + "{id}/content", documents(PORTAL + "%s/content", SHARED + " AND d.search LIKE '%.txt'"));
        for (String rest : new String[] {"", "/file", "/edit"}) {
            made.put(FIRM + "{id}" + rest, documents(FIRM + "%s" + rest, "d.removed_at IS NULL"));
        }
        made.put(
                FIRM + "{id}/versions/{file}",
                "SELECT format('" + FIRM
                        + "%s/versions/%s', d.id, d.file_id) FROM document d WHERE d.client_id = :client");
        return Map.copyOf(made);
    }

    private static String documents(String address, String which) {
        return "SELECT format('%s', d.id) FROM document d WHERE d.client_id = :client AND %s".formatted(address, which);
    }
}
