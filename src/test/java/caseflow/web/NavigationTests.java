package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NavigationTests {

    @Test
    void thePortalHasEightEntriesInTheirOrder() {
        var everything = new Sample.Person(
                Viewer.Door.PORTAL,
                "Grace Hill",
                "Hill Architects",
                Set.of("invoices", "proposals", "contracts", "estimates", "documents"),
                List.of());

        assertThat(keys(Navigation.PORTAL, everything))
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

    @Test
    void aSectionThatIsClosedToTheViewerIsNotShown() {
        assertThat(keys(Navigation.PORTAL, Sample.GRACE))
                .containsExactly("dashboard", "invoices", "documents", "library", "profile");
    }

    @Test
    void theFirmSeesItsEntries() {
        assertThat(keys(Navigation.FIRM, Sample.AMARA))
                .containsExactly(
                        "home",
                        "clients",
                        "proposals",
                        "estimates",
                        "contracts",
                        "documents",
                        "library",
                        "announcements",
                        "invoices",
                        "cards",
                        "outbox",
                        "settings");
    }

    @Test
    void theEntryOfThePageIsMarkedAndSoIsTheOneAboveIt() {
        assertThat(mark("/portal/invoices")).isEqualTo("page");
        assertThat(mark("/portal/invoices/7")).isEqualTo("true");
        assertThat(mark("/portal/invoices-old")).isNull();
    }

    @Test
    void whatLiesBesideItIsMarkedToo() {
        assertThat(mark("/portal/payments")).isEqualTo("true");
        assertThat(mark("/portal/payments/statement")).isEqualTo("true");
        assertThat(mark("/portal/checkout")).isEqualTo("true");
        assertThat(mark("/portal/payments-old")).isNull();
    }

    @Test
    void homeIsMarkedOnItsOwnPageOnly() {
        Navigation.Entry home = Navigation.PORTAL.entries().get(0);

        assertThat(Navigation.PORTAL.mark(home, "/portal")).isEqualTo("page");
        assertThat(Navigation.PORTAL.mark(home, "/portal/invoices")).isNull();
    }

    private static @Nullable String mark(String path) {
        return Navigation.PORTAL.mark(Navigation.PORTAL.entries().get(1), path);
    }

    private static List<String> keys(Navigation navigation, Viewer viewer) {
        return navigation.shownTo(viewer).stream().map(Navigation.Entry::key).toList();
    }
}
