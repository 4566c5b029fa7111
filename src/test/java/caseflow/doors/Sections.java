package caseflow.doors;

import static org.assertj.core.api.Assertions.fail;

import caseflow.clients.Permission;
import caseflow.support.Routes.Route;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which permission a contact needs in which section of the portal, said once more and by hand. */
final class Sections {

    /** Those that need a permission of another name. */
    private static final Map<String, Permission> BORROWED =
            Map.of("payments", Permission.INVOICES, "checkout", Permission.INVOICES, "checkouts", Permission.INVOICES);

    /** Those that are open to every contact. */
    private static final Set<String> FOR_EVERYBODY =
            Set.of("", "activity", "announcements", "library", "preview", "profile", "switch");

    private Sections() {}

    static Optional<Permission> needed(Route route) {
        if (!route.isBelow("/portal") || FOR_EVERYBODY.contains(route.section())) {
            return Optional.empty();
        }
        return Arrays.stream(Permission.values())
                .filter(permission ->
                        permission.key().equals(route.section()) || permission == BORROWED.get(route.section()))
                .findFirst()
                .or(() ->
                        fail("Add %s to FOR_EVERYBODY, or to BORROWED with the permission it needs.", route.section()));
    }
}
