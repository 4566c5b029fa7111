package caseflow.support;

import java.util.HashMap;
import java.util.Map;

/** {@link Addresses} of what lies in vaults. Of what is shown once, the firm's alone: who asks there takes nothing away. */
final class VaultAddresses {

    private static final String PORTAL = "/portal/vault/{id}";
    private static final String FIRM = "/firm/vault/{id}";

    static final Map<String, String> MADE = made();

    private VaultAddresses() {}

    private static Map<String, String> made() {
        Map<String, String> made = new HashMap<>();
        made.put(PORTAL, items(PORTAL, "TRUE"));
        made.put(PORTAL + "/view", items(PORTAL + "/view", "NOT i.once"));
        made.put(PORTAL + "/copy", items(PORTAL + "/copy?field=PASSWORD", "NOT i.once"));
        made.put(PORTAL + "/file", items(PORTAL + "/file", "i.blob_id IS NOT NULL"));
        for (String rest : new String[] {"", "/new", "/files", "/log"}) {
            made.put("/firm/clients/{client}/vault" + rest, client("/firm/clients/%s/vault" + rest));
        }
        made.put("/firm/settings/vaults/{client}", client("/firm/settings/vaults/%s"));
        made.put(FIRM, items(FIRM, "TRUE"));
        made.put(FIRM + "/removal", items(FIRM + "/removal", "TRUE"));
        return Map.copyOf(made);
    }

    private static String client(String address) {
        return "SELECT format('%s', id) FROM client WHERE id = :client".formatted(address);
    }

    private static String items(String route, String which) {
        return "SELECT format('%s', i.id) FROM vault_item i WHERE i.client_id = :client AND %s"
                .formatted(route.replace("{id}", "%s"), which);
    }
}
