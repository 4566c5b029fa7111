package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Name and phone, the person's own. */
class OwnDetailsTests extends ProfileStory {

    private static final String DETAILS = "/portal/profile/details";

    @Test
    void whatIsSavedIsWhatTheFirmSeesFromThenOn() {
        Contact grace = grace();

        assertThat(save(as(grace), grace, "Gracia", "Colina", "+1 617 555 0188"))
                .hasRedirectedUrl("/portal/profile");

        assertThat(page("/portal/profile", as(grace)).text()).contains("Gracia Colina", "+1 617 555 0188");
        assertThat(page("/firm/clients/" + grace.client(), people.as(People.FINCH))
                        .text())
                .contains("Gracia Colina", "+1 617 555 0188", "changed their own name or phone");
        assertThat(owner().sql("SELECT name FROM account WHERE email = :email")
                        .param("email", grace.email())
                        .query(String.class)
                        .single())
                .isEqualTo("Gracia Colina");
    }

    @Test
    void oneNameIsEnoughInAnyScriptAndNoPhoneEither() {
        Contact grace = grace();
        save(as(grace), grace, "ليلى", "", "");

        var profile = page("/portal/profile", as(grace));
        assertThat(profile.select(".row-meta bdi").eachText()).contains("ليلى");
        assertThat(profile.select(".who bdi").text()).isEqualTo("ليلى");
        assertThat(profile.text()).contains("No phone number yet");
        assertThat(now(grace.id()).name()).isEqualTo("ليلى");
    }

    @Test
    void nobodyIsNameless() {
        Contact grace = grace();

        assertThat(save(as(grace), grace, " \t", "Hill", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Please fill this in");
        assertThat(save(as(grace), grace, "G".repeat(81), "Hill", "")).hasStatus(422);
        assertThat(now(grace.id()).person()).isEqualTo(grace.person());
    }

    @Test
    void whateverElseIsSentGoesNowhere() {
        Contact tom = contact(grace().client(), "Tom", "Hill", anAddress(), EnumSet.of(Permission.INVOICES));
        MvcTestResult saved = post(
                DETAILS,
                as(tom),
                fields("firstName=Thomas&lastName=Hill&phone=&email=boss@hill.example&title=Owner&permissions=VAULT"
                        + "&permissions=DOCUMENTS&primary=true&portal=true&mails=INVOICES&direction=RTL&id=1"
                        + "&client=1&account=1&version=" + version(tom)));
        assertThat(saved).hasRedirectedUrl("/portal/profile");

        Contact after = now(tom.id());
        assertThat(after.name()).isEqualTo("Thomas Hill");
        assertThat(after.email()).isEqualTo(tom.email());
        assertThat(after.person().title()).isEqualTo(tom.person().title());
        assertThat(after.person().direction()).isEqualTo(tom.person().direction());
        assertThat(after.permissions()).containsExactly(Permission.INVOICES);
        assertThat(after.mails()).isEqualTo(tom.mails());
        assertThat(after.primary()).isFalse();
        assertThat(get("/portal/documents", as(tom))).hasStatus(404);
    }

    @Test
    void norDoMailsCarryAnythingElse() {
        Contact tom = contact(grace().client(), "Tom", "Hill", anAddress(), EnumSet.of(Permission.INVOICES));

        post(
                "/portal/profile/notifications",
                as(tom),
                fields("mails=ANNOUNCEMENTS&permissions=VAULT&firstName=Boss&primary=true&version=" + version(tom)));

        Contact after = now(tom.id());
        assertThat(after.permissions()).containsExactly(Permission.INVOICES);
        assertThat(after.primary()).isFalse();
        assertThat(after.name()).isEqualTo("Tom Hill");
        assertThat(after.mails())
                .as("what is not theirs to choose stays as it was")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(MailChoice.INVOICES)));
    }

    @Test
    void nobodySavesOverTheFirm() {
        Contact grace = grace();
        String seen = version(grace);
        save(as(grace), grace, "Grace", "Hill", "1");

        assertThat(post(DETAILS, as(grace), "firstName", "Old", "lastName", "", "phone", "", "version", seen))
                .hasStatus(409)
                .bodyText()
                .contains("The firm saved what it knows of you");
        assertThat(post(DETAILS, as(grace), "firstName", "Old", "lastName", "", "phone", ""))
                .hasStatus(409);
        assertThat(post("/portal/profile/notifications", as(grace), "version", seen))
                .hasStatus(409);
        assertThat(now(grace.id()).person().firstName()).isEqualTo("Grace");
    }

    @Test
    void anotherPortalKeepsItsOwn() {
        Contact grace = grace();
        Contact elsewhere = invited(aClient("The other one"), "Grace", "Hill", grace.email(), ALL);
        RequestPostProcessor here = as(grace);

        assertThat(page(DETAILS, here).text()).contains("The other portals you have keep their own");
        save(here, grace, "Gracia", "Colina", "1");

        assertThat(now(grace.id()).name()).isEqualTo("Gracia Colina");
        assertThat(now(elsewhere.id()).name()).isEqualTo("Grace Hill");
    }

    @Test
    void onlyWhatIsOpenIsOfferedForMail() {
        Contact tom = contact(grace().client(), "Tom", "Hill", anAddress(), EnumSet.of(Permission.VAULT));

        assertThat(page("/portal/profile/notifications", as(tom)).select("input[name=mails]").stream()
                        .map(box -> box.val()))
                .containsExactly("DOCUMENTS", "ANNOUNCEMENTS");
        assertThat(post("/portal/profile/notifications", as(tom), "mails", "EVERYTHING", "version", version(tom)))
                .hasStatus(422);
    }

    @Test
    void whoWishesNoneGetsNone() {
        Contact grace = grace();
        post("/portal/profile/notifications", as(grace), "version", version(grace));

        assertThat(now(grace.id()).mails()).isEqualTo(Set.of());
        assertThat(page("/portal/profile", as(grace)).text()).contains("Mails about 0 of 6 things");
        assertThat(page("/firm/clients/" + grace.client(), people.as(People.FINCH))
                        .text())
                .contains("chose what to be mailed about");
    }

    private MvcTestResult save(RequestPostProcessor who, Contact contact, String first, String last, String phone) {
        return post(DETAILS, who, "firstName", first, "lastName", last, "phone", phone, "version", version(contact));
    }

    private String version(Contact contact) {
        return Integer.toString(now(contact.id()).version());
    }

    private static String[] fields(String form) {
        return form.split("[&=]", -1);
    }
}
