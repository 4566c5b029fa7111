package caseflow.home;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.clients.Permission;
import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.offers.Desk;
import caseflow.support.CaseFlowTest;
import caseflow.web.Navigation;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** PORTAL-1: every entry of a sidebar leads somewhere: with data, without any, and to nowhere without permission. */
@CaseFlowTest
class SidebarTests {

    /** A row of any list, or of the vault's. */
    private static final String ROW = "class=\"row\"|<tr|class=\"rows|class=\"facts";

    /** What every contact has something in: who they are, and what the firm tells everybody. */
    private static final Set<String> NEVER_EMPTY = Set.of("profile", "library");

    /** Lists of the console of which a search can be had that finds nothing; the others show what there always is. */
    private static final Set<String> SEARCHED = Set.of(
            "clients",
            "proposals",
            "estimates",
            "contracts",
            "documents",
            "announcements",
            "invoices",
            "audit",
            "outbox");

    private static final Set<String> FOR_ADMINS = Set.of("staff", "audit", "settings");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowScope rows;

    @TestFactory
    Stream<DynamicTest> aContactWhoMaySeeAllFindsSomethingBehindEach() {
        return each(Navigation.PORTAL, entry -> {
            if (entry.instead() == null) {
                assertThat(page(entry.path(), People.GRACE))
                        .hasStatusOk()
                        .bodyText()
                        .contains("aria-current=\"page\"")
                        .containsPattern(ROW);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aClientWithNothingYetIsToldSo() {
        Contact newcomer = desk.contact();
        return each(Navigation.PORTAL, entry -> {
            MvcTestResult page = page(entry.path(), newcomer.email());
            assertThat(page).hasStatusOk();
            if (!NEVER_EMPTY.contains(entry.key())) {
                assertThat(page).bodyText().contains("class=\"empty\"");
            }
        });
    }

    @Test
    void aLibraryWithoutArticlesSaysSo() {
        try (var bound = rows.enterFirm()) {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                jdbc.sql("UPDATE library_article SET published_at = NULL, published_by = NULL")
                        .update();
                assertThat(page("/portal/library", People.GRACE))
                        .hasStatusOk()
                        .bodyText()
                        .contains("class=\"empty\"", "No articles yet");
            });
        }
    }

    @TestFactory
    Stream<DynamicTest> withoutThePermissionThereIsNeitherEntryNorPage() {
        return Stream.concat(
                permitted(People.TOM, Permission.INVOICES),
                permitted(People.PRIYA, Permission.CONTRACTS, Permission.DOCUMENTS));
    }

    private Stream<DynamicTest> permitted(String who, Permission... permissions) {
        String sidebar = text(page("/portal", who));
        Set<String> keys = Stream.of(permissions).map(Permission::key).collect(Collectors.toSet());
        return each(Navigation.PORTAL, entry -> {
            boolean open = !entry.guarded() || keys.contains(entry.key());
            assertThat(page(entry.path(), who)).hasStatus(open ? 200 : 404);
            assertThat(sidebar.contains("<a href=\"" + entry.path() + "\"")).isEqualTo(open);
        });
    }

    @TestFactory
    Stream<DynamicTest> anAdminFindsEachOfTheConsoles() {
        return each(
                Navigation.FIRM,
                entry -> assertThat(page(entry.path(), People.FINCH))
                        .hasStatusOk()
                        .bodyText()
                        .contains("aria-current=\"page\""));
    }

    /** The firm is never empty, so a search that finds nothing stands for a list that has nothing. */
    @TestFactory
    Stream<DynamicTest> aSearchInVainIsAnsweredInWords() {
        return each(Navigation.FIRM, entry -> {
            if (SEARCHED.contains(entry.key())) {
                assertThat(page(entry.path() + "?q=qzxjqzxj", People.FINCH))
                        .hasStatusOk()
                        .bodyText()
                        .contains("class=\"empty\"");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> staffFindAllButTheAdmins() {
        String sidebar = text(page("/firm", People.JONAS));
        return each(Navigation.FIRM, entry -> {
            boolean open = !FOR_ADMINS.contains(entry.key());
            assertThat(page(entry.path(), People.JONAS)).hasStatus(open ? 200 : 404);
            assertThat(sidebar.contains("<a href=\"" + entry.path() + "\"")).isEqualTo(open);
        });
    }

    @Test
    void theEntriesStandInTheirOrder() {
        assertThat(Navigation.PORTAL.entries().stream()
                        .filter(entry -> entry.instead() == null)
                        .map(Navigation.Entry::key)
                        .toList())
                .containsExactly(
                        "dashboard",
                        "invoices",
                        "proposals",
                        "contracts",
                        "estimates",
                        "documents",
                        "library",
                        "profile");
    }

    private interface Look {
        void at(Navigation.Entry entry);
    }

    private static Stream<DynamicTest> each(Navigation navigation, Look look) {
        return navigation.entries().stream().map(entry -> DynamicTest.dynamicTest(entry.key(), () -> look.at(entry)));
    }

    private MvcTestResult page(String path, String email) {
        return mvc.get().uri(path).with(people.as(email)).exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }
}
