package caseflow.identity.firm;

import caseflow.identity.Role;
import caseflow.web.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles to choose from, each with what it may do; the lesser one first. */
public final class Roles {

    private Roles() {}

    public static Map<String, String> choices(Page page) {
        return Stream.of(Role.STAFF, Role.ADMIN)
                .collect(Collectors.toMap(
                        Role::key,
                        role -> page.t("identity.role." + role.key() + ".can"),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
