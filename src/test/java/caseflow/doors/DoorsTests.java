package caseflow.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.database.Rehearsal;
import caseflow.doors.LiveLinks.Live;
import caseflow.identity.People;
import caseflow.simulator.Simulator;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.support.EveryRow;
import caseflow.support.Routes;
import caseflow.web.Assets;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Who comes in where: knocks at every mapping there is, as everybody, and compares with docs/modules/doors.txt.
 *
 * <p>A cell says whether the caller was let in, and if not, whether the door or the controller said no. It does not say
 * what a page shows or what a form with its fields does: what a page shows of others {@code StrangerTests} looks at, and
 * what a form may name in its fields, the tests of its module. Where an address has ids, they are ids that exist, and a
 * cell is the most that the caller got at any of them. All of it is a rehearsal that is rolled back, forms included.
 */
@CaseFlowTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTests {

    private static final String BAKERY = "Hill Street Bakery Ltd";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    People people;

    @Autowired
    Routes routes;

    @Autowired
    Addresses addresses;

    @Autowired
    Database database;

    @Autowired
    LiveLinks links;

    @Autowired
    Assets assets;

    @Autowired
    Simulator simulator;

    List<Row> rows = List.of();
    List<String> wrong = List.of();
    Set<Kind> kinds = Set.of();
    Map<String, String> before = Map.of();
    Map<String, String> after = Map.of();

    @BeforeAll
    void knockEverywhere() {
        long bakery = addresses.client(BAKERY);
        List<Live> live = links.of(bakery, People.GRACE);
        var door = new Knocking(mvc, rehearsal, bakery, simulator.address().toString());
        var callers = new Callers(people, previewing(bakery), live);
        var walk = new Walk(door, new Places(routes, addresses, database, bakery), callers, assets);
        List<Mapping> all = Mappings.of(application, routes);
        var every = new EveryRow(database);
        before = every.digests();
        rows = walk.past(all);
        walk.toFilesOfOthers(all, links);
        after = every.digests();
        wrong = door.wrong();
        kinds = door.kinds();
    }

    @AfterAll
    void takeBackTheLinks() {
        links.takeBack();
        database.owner()
                .client()
                .sql("UPDATE session SET preview_contact_id = NULL")
                .update();
    }

    @Test
    void theTableSaysWhoComesInWhere() throws IOException {
        if (Boolean.getBoolean("caseflow.doors.write")) {
            noRuleIsBroken();
            DoorTable.write(rows);
        }
        assertThat(DoorTable.read().differences(rows)).isEmpty();
    }

    @Test
    void noRuleIsBroken() {
        assertThat(Rules.broken(rows)).isEmpty();
        assertThat(wrong).isEmpty();
    }

    /** Of each kind in {@link Kind} there was an answer, and every one of them said what it should. */
    @Test
    void everyKindOfAnswerWasSeen() {
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    /** Or the tests after this one would begin somewhere else. */
    @Test
    void nothingIsDone() {
        assertThat(after.entrySet())
                .as("tables that the walk changed")
                .hasSameSizeAs(before.entrySet())
                .filteredOn(table -> !table.getValue().equals(before.get(table.getKey())))
                .isEmpty();
    }

    private String previewing(long client) {
        String admin = people.session(People.FINCH);
        long grace = database.owner()
                .client()
                .sql("SELECT id FROM contact WHERE client_id = :client AND email = :email")
                .param("client", client)
                .param("email", People.GRACE)
                .query(Long.class)
                .single();
        assertThat(mvc.post()
                        .uri("/firm/clients/%d/contacts/%d/preview".formatted(client, grace))
                        .with(csrf())
                        .with(Callers.cookie(admin)))
                .redirectedUrl()
                .isEqualTo("/portal");
        return admin;
    }
}
