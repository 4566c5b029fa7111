package caseflow.doors;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.doors.LiveLinks.Live;
import caseflow.support.Routes.Route;
import caseflow.web.Assets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Once to every door there is, as everybody. */
final class Walk {

    private static final Set<Caller> PROVING =
            Set.of(Caller.WITHOUT, Caller.OWNER, Caller.OTHER, Caller.STAFF, Caller.ADMIN);

    private final Knocking door;
    private final Places places;
    private final Callers callers;
    private final Map<String, String> apart;

    private final List<String> wrong;

    Walk(Knocking door, Places places, Callers callers, Assets assets) {
        this.door = door;
        this.places = places;
        this.callers = callers;
        wrong = door.wrong();
        apart = Map.of("/assets/**", assets.address("css/app.css"), "/actuator/health/**", "/actuator/health/none");
    }

    List<Row> past(List<Mapping> mappings) {
        return mappings.stream().map(this::row).toList();
    }

    /** With each link to every file that stands on other documents. */
    void toFilesOfOthers(List<Mapping> mappings, LiveLinks links) {
        List<Mapping> files = mappings.stream()
                .filter(mapping -> mapping.route().isBelow("/l"))
                .filter(mapping -> mapping.route().path().contains("{file}"))
                .toList();
        assertThat(files).isNotEmpty();
        for (Live link : callers.links()) {
            List<String> foreign = links.foreign(link);
            assertThat(foreign).isNotEmpty();
            for (Mapping mapping : files) {
                foreign.stream()
                        .map(file -> link.fill(mapping.route().path(), file))
                        .filter(address ->
                                door.ask(mapping, address, request -> request).letsIn())
                        .forEach(address -> wrong.add(link.subject() + " opens a file of something else"));
            }
        }
    }

    private Row row(Mapping mapping) {
        Map<Caller, Word> cells = new EnumMap<>(Caller.class);
        for (Caller caller : Caller.values()) {
            cells.put(caller, widest(mapping, caller));
        }
        Row row = new Row(mapping, cells);
        if (mapping.isGet()) {
            askForFragment(row);
        } else if (!mapping.route().isBelow("/webhooks")) {
            sendWithoutToken(row);
        }
        return row;
    }

    /** The most that the caller gets at any of the addresses. */
    private Word widest(Mapping mapping, Caller caller) {
        Word widest = Word.IN;
        for (String address : addresses(mapping.route(), caller)) {
            boolean proves = caller == Caller.OWNER && mapping.isGet() && own(mapping.route());
            if (proves || !widest.letsIn()) {
                Word word = ask(mapping, address, caller);
                widest = Stream.of(widest, word).max(Comparator.naturalOrder()).orElseThrow();
                if (proves && !word.letsIn()) {
                    wrong.add("the owner gets %s at %s: mend Addresses, or that others get nothing proves nothing"
                            .formatted(word.word(), address));
                }
            }
        }
        return widest;
    }

    /** First without a proof of identity, and with one where that is asked for. */
    private Word ask(Mapping mapping, String address, Caller caller) {
        if (!PROVING.contains(caller)) {
            return door.ask(mapping, address, callers.as(caller, mapping.route()));
        }
        Word unproven = door.ask(mapping, address, callers.unproven(caller, mapping.route()));
        if (unproven != Word.PROOF) {
            if (unproven.reaches() && Rules.asksForProof(mapping.route())) {
                wrong.add("%s comes in at %s without a fresh proof of identity"
                        .formatted(caller.heading(), mapping.route()));
            }
            return unproven;
        }
        Word proven = door.ask(mapping, address, callers.as(caller, mapping.route()));
        return proven == Word.OK ? Word.PROOF : proven;
    }

    private void askForFragment(Row row) {
        Route route = row.mapping().route();
        Stream.of(Caller.ADMIN, Caller.OWNER, Caller.LINK, Caller.NOBODY)
                .filter(who -> row.of(who).letsIn() || who == Caller.NOBODY)
                .findFirst()
                .ifPresent(who ->
                        door.askForFragment(row.mapping(), addresses(route, who).get(0), callers.as(who, route)));
    }

    private void sendWithoutToken(Row row) {
        Route route = row.mapping().route();
        Caller caller = Stream.of(Caller.ADMIN, Caller.OWNER, Caller.NOBODY, Caller.PREVIEW)
                .filter(who -> row.of(who).reaches())
                .findFirst()
                .orElse(null);
        if (caller == null) {
            wrong.add("nobody comes in at " + route);
        } else if (!door.refusedWithoutToken(
                row.mapping(), addresses(route, caller).get(0), callers.as(caller, route))) {
            wrong.add(route + " is answered without the form's token");
        }
    }

    private List<String> addresses(Route route, Caller caller) {
        if (apart.containsKey(route.path())) {
            return List.of(apart.get(route.path()));
        }
        if (route.path().contains("{token}") && caller == Caller.LINK) {
            return callers.links().stream().map(link -> link.fill(route.path())).toList();
        }
        if (!route.isBelow("/portal") && !route.isBelow("/firm")) {
            return List.of(route.path().replaceAll("\\{\\w+}", "none"));
        }
        if (!route.hasIds()) {
            return route.spelledOut();
        }
        List<String> all = places.of(route, Callers.owner(route));
        assertThat(all.isEmpty() && own(route))
                .as("Let the demo's bakery have something at %s, or this proves nothing.", route.path())
                .isFalse();
        List<String> some = all.isEmpty() ? List.of(route.path().replaceAll("\\{\\w+}", "1")) : all;
        boolean theirs = own(route) ? caller.isContact() || caller == Caller.PREVIEW : caller.isOfTheFirm();
        return theirs ? some : some.subList(0, 1);
    }

    private static boolean own(Route route) {
        return route.isBelow("/portal") && route.hasIds();
    }
}
