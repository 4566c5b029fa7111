package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Staff who let somebody in, open a vault to them or change their address prove first who they are. */
class LetInTests extends ProfileStory {

    Contact grace;
    String place = "";
    RequestPostProcessor thief;

    @BeforeEach
    void aStolenSession() {
        grace = grace();
        place = "/firm/clients/" + grace.client() + "/contacts";
        thief = people.byLink(People.JONAS);
    }

    @Test
    void nobodyNewIsLetIn() {
        String mine = anAddress();

        asked(post(place, thief, form(mine, "permissions", "VAULT", "portal", "true")));

        assertThat(owner().sql("SELECT count(*) FROM contact WHERE email = :email")
                        .param("email", mine)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(letters(mine, "Your portal at Finch & Partners")).isZero();
    }

    @Test
    void nobodysAddressOrPermissionsChange() {
        Contact before = now(grace.id());
        String seen = String.valueOf(before.version());

        asked(post(
                at(grace.id()), thief, form(anAddress(), "permissions", "VAULT", "portal", "true", "version", seen)));

        assertThat(now(grace.id())).isEqualTo(before);
    }

    @Test
    void nobodyIsGivenAccessOrInvitedOnceMore() {
        Contact tom = added(grace.client(), "Tom", "Hill", anAddress(), ALL, false);
        Contact ines = invited(grace.client(), "Ines", "Wood", anAddress(), ALL);

        asked(post(at(tom.id()) + "/access", thief));
        asked(post(at(ines.id()) + "/invitation", thief));

        assertThat(now(tom.id()).access()).isNull();
        assertThat(letters(ines.email(), "Your portal at Finch & Partners")).isEqualTo(1);
    }

    @Test
    void whoeverHasJustProvedWhoTheyAreGoesOn() {
        String ada = anAddress();
        assertThat(post(place, people.as(People.JONAS), form(ada, "permissions", "VAULT", "portal", "true")))
                .hasRedirectedUrl("/firm/clients/" + grace.client());
        assertThat(letters(ada, "Your portal at Finch & Partners")).isEqualTo(1);
    }

    /** So that the proof is given before anything is typed; and a form that was refused is a page to come back to. */
    @Test
    void theFormsAskForItToo() {
        for (String page : new String[] {place + "/new", place, at(grace.id()) + "/edit", at(grace.id())}) {
            assertThat(get(page, thief)).hasStatus(302).redirectedUrl().startsWith("/proof?to=");
            assertThat(get(page, people.as(People.JONAS))).hasStatusOk();
        }
    }

    @Test
    void howSafelyPeopleSignInIsNotLoweredByAStolenSession() {
        RequestPostProcessor finch = people.byLink(People.FINCH);

        assertThat(get("/firm/settings/security", finch)).hasRedirectedUrl("/proof?to=%2Ffirm%2Fsettings%2Fsecurity");
        asked(post("/firm/settings/security", finch, "factor", "OFF"));
    }

    private String at(ContactId id) {
        return place + "/" + id;
    }

    private static void asked(MvcTestResult answer) {
        assertThat(answer).hasStatus(303).redirectedUrl().startsWith("/proof?to=");
    }

    private static String[] form(String email, String... more) {
        String[] form = {"firstName", "Ada", "lastName", "Byron", "email", email, "direction", "AUTO"};
        return Stream.of(form, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
