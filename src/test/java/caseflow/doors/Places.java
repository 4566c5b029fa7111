package caseflow.doors;

import static org.assertj.core.api.Assertions.fail;

import caseflow.database.Database;
import caseflow.support.Addresses;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a mapping leads for things of one client that exist. Forms have the ids of the page that they stand on: those of
 * the addresses, in {@link Addresses}, of whatever lies at the same place.
 */
final class Places {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** Nothing of what is looked at by itself; with {@code :client}, or {@code :email} for whose it is. */
    private static final Map<String, String> APART = Map.of(
            "/firm/links/{}",
            "SELECT id::text FROM link WHERE client_id = :client AND :email <> ''",
            "/firm/card-payments/findings/{}",
            "SELECT id::text FROM card_review WHERE settled_at IS NULL AND :client > 0 AND :email <> ''",
            "/firm/profile/sessions/{}",
            session(),
            "/portal/profile/sessions/{}",
            session());

    private final Routes routes;
    private final Addresses addresses;
    private final Database database;
    private final long client;
    private final Map<String, List<String>> known = new HashMap<>();

    Places(Routes routes, Addresses addresses, Database database, long client) {
        this.routes = routes;
        this.addresses = addresses;
        this.database = database;
        this.client = client;
    }

    /** @param owner whose session is meant where it is about one */
    List<String> of(Route route, String owner) {
        return known.computeIfAbsent(route.path(), path -> found(route, owner));
    }

    private List<String> found(Route route, String owner) {
        String apart = plain(stem(route.path()));
        if (APART.containsKey(apart)) {
            return filled(route, ids(APART.get(apart), owner));
        }
        return addresses.of(route, client).orElseGet(() -> {
            Set<List<String>> beside = new LinkedHashSet<>();
            routes.all().stream()
                    .filter(other -> plain(other.path()).startsWith(plain(stem(route.path()))))
                    .forEach(other -> beside.addAll(values(other)));
            return beside.isEmpty()
                    ? fail("Add to Addresses how to address a client's things by %s.", route.path())
                    : filled(route, List.copyOf(beside));
        });
    }

    private List<List<String>> ids(String sql, String owner) {
        return database
                .owner()
                .client()
                .sql(sql)
                .param("client", client)
                .param("email", owner)
                .query(String.class)
                .list()
                .stream()
                .map(List::of)
                .toList();
    }

    /** What stands in the other's addresses in the place of its variables. */
    private List<List<String>> values(Route other) {
        Pattern shape = Pattern.compile(VARIABLE.matcher(other.path()).replaceAll("([^/?]+)") + "(\\?.*)?");
        return addresses.of(other, client).orElse(List.of()).stream()
                .flatMap(address -> Stream.of(shape.matcher(address)).filter(m -> m.matches()))
                .map(match -> groups(
                        match, (int) VARIABLE.matcher(other.path()).results().count()))
                .toList();
    }

    private static List<String> groups(MatchResult match, int count) {
        List<String> values = new ArrayList<>();
        for (int group = 1; group <= count; group++) {
            values.add(match.group(group));
        }
        return values;
    }

    private static List<String> filled(Route route, List<List<String>> ids) {
        return ids.stream()
                .map(values -> filled(route.path(), values))
                .distinct()
                .toList();
    }

    private static String filled(String path, List<String> values) {
        String filled = path;
        for (String value : values) {
            filled = VARIABLE.matcher(filled).replaceFirst(value);
        }
        return filled;
    }

    /** As far as its last variable. */
    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('}') + 1);
    }

    private static String plain(String path) {
        return VARIABLE.matcher(path).replaceAll("{}");
    }

    private static String session() {
        return "SELECT max(s.id)::text FROM session s JOIN account a ON a.id = s.account_id"
                + " WHERE a.email = :email AND :client > 0";
    }
}
