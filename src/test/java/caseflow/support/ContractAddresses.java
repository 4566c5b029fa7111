package caseflow.support;

import java.util.HashMap;
import java.util.Map;

/** {@link Addresses} of contracts. */
final class ContractAddresses {

    private static final String SENT = "k.sent_number > 0 AND k.trashed_at IS NULL";
    private static final String DRAFT = "k.sent_number = 0 AND k.trashed_at IS NULL";
    private static final String PORTAL = "/portal/contracts/";
    private static final String FIRM = "/firm/contracts/";

    static final Map<String, String> MADE = made();

    private ContractAddresses() {}

    private static Map<String, String> made() {
        Map<String, String> made = new HashMap<>();
        for (String rest : new String[] {"", "/paper", "/signature", "/declining", "/declining/new"}) {
            made.put(PORTAL + "{id}" + rest, contracts(PORTAL + "%s" + rest, SENT));
        }
        made.put(PORTAL + "{id}/enclosures/{file}", enclosures(PORTAL));
        for (String rest : new String[] {"", "/paper", "/template/new"}) {
            made.put(FIRM + "{id}" + rest, contracts(FIRM + "%s" + rest, "TRUE"));
        }
        for (String rest : new String[] {"/edit", "/dispatch/new"}) {
            made.put(FIRM + "{id}" + rest, contracts(FIRM + "%s" + rest, DRAFT));
        }
        for (String rest : new String[] {"/extension/new", "/withdrawal/new", "/countersignature/new"}) {
            made.put(FIRM + "{id}" + rest, contracts(FIRM + "%s" + rest, SENT));
        }
        made.put(FIRM + "{id}/versions/{number}", contracts(FIRM + "%s/versions/1", SENT));
        made.put(FIRM + "{id}/versions/{number}/paper", contracts(FIRM + "%s/versions/1/paper", SENT));
        made.put(
                FIRM + "{id}/versions/{number}/difference",
                contracts(FIRM + "%s/versions/2/difference", "k.sent_number > 1"));
        made.put(FIRM + "{id}/enclosures/{file}", enclosures(FIRM));
        made.put("/firm/contract-types/{id}/edit", kit("contract_type", "/firm/contract-types/%s/edit"));
        made.put("/firm/contract-templates/{id}/edit", kit("contract_template", "/firm/contract-templates/%s/edit"));
        made.put(
                "/firm/outbox/{id}/enclosures/{number}",
                "SELECT format('/firm/outbox/%s/enclosures/1', id) FROM letter WHERE subject LIKE 'Your signed copy%'");
        return Map.copyOf(made);
    }

    private static String contracts(String address, String which) {
        return "SELECT format('%s', k.id) FROM contract k WHERE k.client_id = :client AND %s".formatted(address, which);
    }

    /** Those of the version that was sent last. */
    private static String enclosures(String place) {
        return """
                SELECT format('%s%%s/enclosures/%%s', k.id, f.file ->> 'id')
                  FROM contract k
                  JOIN contract_version v ON v.contract_id = k.id AND v.number = k.sent_number,
                       jsonb_array_elements(v.files::jsonb) AS f (file)
                 WHERE k.client_id = :client""".formatted(place);
    }

    private static String kit(String table, String address) {
        return "SELECT format('%s', id) FROM %s WHERE :client > 0".formatted(address, table);
    }
}
