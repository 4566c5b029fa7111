package caseflow.doors;

import static caseflow.doors.Caller.LINK;
import static caseflow.doors.Caller.NOBODY;
import static caseflow.doors.Caller.OTHER;
import static caseflow.doors.Caller.PREVIEW;
import static caseflow.doors.Caller.STAFF;
import static caseflow.doors.Caller.WITHOUT;

import caseflow.support.Routes.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What must hold whatever the table says: writing the table anew cannot bless a hole. Told by hand, and on purpose once
 * more: nothing here is read from the configuration of the doors.
 */
final class Rules {

    /** Where people come who are not signed in. */
    private static final Set<String> OPEN = Set.of(
            "GET /",
            "GET /actuator/health",
            "GET /actuator/health/**",
            "GET /assets/**",
            "GET /brand-{name}.css",
            "GET /brand/{file}",
            "GET /favicon.ico",
            "any /error",
            "GET /email/{token}",
            "POST /email/{token}",
            "POST /l/{token}/renewal",
            "GET /password/forgotten",
            "POST /password/forgotten",
            "GET /password/{token}",
            "POST /password/{token}",
            "POST /preferences/theme",
            "GET /setup/{token}",
            "POST /setup/{token}",
            "GET /sign-in",
            "POST /sign-in",
            "GET /sign-in/app",
            "POST /sign-in/app",
            "GET /sign-in/code",
            "POST /sign-in/code",
            "GET /sign-in/link",
            "POST /sign-in/link",
            "GET /sign-in/link/{token}",
            "POST /sign-in/link/{token}",
            "POST /sign-in/passkey",
            "POST /sign-in/passkey/challenge",
            "GET /sign-in/recovery",
            "POST /sign-in/recovery",
            "GET /verify",
            "POST /verify",
            "POST /webhooks/stripe");

    /** It answers every token alike. */
    private static final String RENEWAL = "/l/{token}/renewal";

    /** What admins do alone. */
    private static final List<String> ADMINS = List.of(
            "/firm/audit",
            "/firm/settings",
            "/firm/staff",
            "/firm/clients/{client}/contacts/{contact}/preview",
            "/firm/clients/{client}/contacts/{id}/second-factor");

    /** What is kept best: nobody comes in who has not just proved who they are. */
    private static final List<String> PROVEN = List.of(
            "/portal/vault",
            "/firm/vault",
            "/firm/clients/{client}/vault",
            "/firm/settings/vaults/{client}",
            "/portal/profile/second-factor",
            "/firm/profile/second-factor",
            "/firm/clients/{client}/contacts",
            "/firm/staff",
            "/firm/settings/bank",
            "/firm/settings/firm",
            "/firm/settings/invoices",
            "/firm/settings/security");

    /** What a preview may send: to leave, and what is no form and asks for nobody. */
    private static final Set<String> SENT_BY_A_PREVIEW =
            Set.of("POST /portal/preview/end", "POST /sign-out", "POST /webhooks/stripe", "any /error");

    private static final Map<String, Predicate<Row>> BROKEN = Map.of(
            "nobody comes in here who is not signed in; an open door stands in Rules.OPEN",
            row -> row.of(NOBODY).reaches() && !isOpen(row) && !closedLink(row),
            "an invented token opens this",
            row -> path(row).contains("{token}")
                    && !path(row).equals(RENEWAL)
                    && Stream.of(Caller.values())
                            .filter(caller -> caller != LINK || !at(row, "/l"))
                            .anyMatch(caller -> row.of(caller).letsIn()),
            "a link opens its document, and nothing else",
            row -> !at(row, "/l") && row.of(LINK) != row.of(NOBODY),
            "a contact of another client finds what is somebody else's",
            row -> at(row, "/portal") && route(row).hasOwner() && row.of(OTHER).letsIn(),
            "a section is open without its permission",
            row -> Sections.needed(route(row)).isPresent() && row.of(WITHOUT).reaches(),
            "contacts come into the console",
            row -> at(row, "/firm")
                    && Stream.of(Caller.values())
                            .filter(Caller::isContact)
                            .anyMatch(who -> row.of(who).reaches()),
            "the firm comes into the portal without a preview",
            row -> at(row, "/portal")
                    && Stream.of(Caller.values())
                            .filter(Caller::isOfTheFirm)
                            .anyMatch(who -> row.of(who).reaches()),
            "staff come where only admins may",
            row -> ADMINS.stream().anyMatch(place -> at(row, place))
                    && row.of(STAFF).reaches(),
            "a preview does something",
            row -> !row.mapping().isGet() && row.of(PREVIEW).reaches() && !SENT_BY_A_PREVIEW.contains(name(row)),
            "a preview comes into the console",
            row -> (at(row, "/firm") || at(row, "/proof")) && row.of(PREVIEW).reaches());

    private Rules() {}

    /** A sentence for each that is broken. */
    static List<String> broken(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> BROKEN.entrySet().stream()
                        .filter(rule -> rule.getValue().test(row))
                        .map(rule -> "%s:%n    %s".formatted(rule.getKey(), row.line())))
                .toList();
    }

    /** Whether nobody reaches it without a fresh proof of identity, whatever they then find. */
    static boolean asksForProof(Route route) {
        return PROVEN.stream().anyMatch(route::isBelow);
    }

    private static boolean isOpen(Row row) {
        return OPEN.contains(name(row));
    }

    /** It is told that the link is no longer good. */
    private static boolean closedLink(Row row) {
        return at(row, "/l") && row.of(NOBODY) == Word.GONE;
    }

    private static String name(Row row) {
        String method = route(row).method();
        return (method.isEmpty() ? "any" : method) + " " + path(row);
    }

    private static boolean at(Row row, String place) {
        return route(row).isBelow(place);
    }

    private static String path(Row row) {
        return route(row).path();
    }

    private static Route route(Row row) {
        return row.mapping().route();
    }
}
