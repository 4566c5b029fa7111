package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientId;
import caseflow.clients.Contact;
import caseflow.clients.Permission;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who can see what, for the primary contact alone. */
class ColleaguesTests extends ProfileStory {

    private static final String COLLEAGUES = "/portal/profile/colleagues";

    @Test
    void thePrimaryContactSeesEverybodysSectionsAndNoMore() {
        ClientId client = aClient("Three of us");
        Contact grace = contact(client, "Grace", "Hill", anAddress(), ALL);
        Contact tom = contact(client, "Tom", "Hill", anAddress(), EnumSet.of(Permission.INVOICES));
        invited(client, "ليلى", "", anAddress(), Set.of());
        added(client, "Ines", "Wood", anAddress(), ALL, false);

        Document page = page(COLLEAGUES, as(grace));

        assertThat(row(page, "Tom Hill"))
                .contains("Trustee", "Invoices", "Has joined")
                .doesNotContain("Vault");
        assertThat(row(page, "ليلى")).contains("Invited", "nothing but the dashboard");
        assertThat(row(page, "Ines Wood")).contains("No access", "Nothing").doesNotContain("Invoices");
        assertThat(row(page, "Grace Hill")).contains("Primary contact", "Vault");
        assertThat(page.select("main").html()).doesNotContain(tom.email());
        assertThat(page.select("main form, main input, main button")).isEmpty();
        assertThat(page("/portal/profile", as(grace)).select("a[href=" + COLLEAGUES + "]"))
                .hasSize(1);
    }

    @Test
    void forOthersThereIsNoSuchPage() {
        Contact grace = grace();
        Contact tom = contact(grace.client(), "Tom", "Hill", anAddress(), ALL);

        assertThat(get(COLLEAGUES, as(tom))).hasStatus(404);
        assertThat(page("/portal/profile", as(tom)).select("a[href=" + COLLEAGUES + "]"))
                .isEmpty();
    }

    @Test
    void norForThePrimaryContactOfAnotherClient() {
        Contact grace = contact(aClient("First"), "Grace", "Hill", anAddress(), ALL);
        Contact other = contact(aClient("Second"), "Ines", "Wood", anAddress(), ALL);

        assertThat(page(COLLEAGUES, as(other)).select("main").text())
                .contains("Ines Wood")
                .doesNotContain(grace.name());
    }

    @Test
    void inEachPortalItIsAskedAnew() {
        Contact chief = grace();
        ClientId elsewhere = aClient("The other one");
        contact(elsewhere, "Ines", "Wood", anAddress(), ALL);
        Contact there = invited(elsewhere, "Grace", "Hill", chief.email(), ALL);
        var here = as(chief);
        assertThat(get(COLLEAGUES, here)).hasStatusOk();

        post("/portal/switch", here, "contact", there.id().toString());

        assertThat(get(COLLEAGUES, here)).hasStatus(404);
    }

    private static String row(Document page, String name) {
        return page.select("main tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
