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
        for (String rest : new String[] {"/vault", "/vault/search", "/vault/log", "/deposits/new", "/deposits/files"}) {
            made.put("/firm/clients/{client}" + rest, client("/firm/clients/%s" + rest));
        }
        for (String rest : new String[] {"", "/rotation", "/destruction"}) {
            made.put("/firm/settings/vaults/{client}" + rest, client("/firm/settings/vaults/%s" + rest));
        }
        made.put(FIRM, items(FIRM, "TRUE"));
        made.put(FIRM + "/view", items(FIRM + "/view", "TRUE"));
        made.put(FIRM + "/edit", items(FIRM + "/edit", "TRUE"));
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
