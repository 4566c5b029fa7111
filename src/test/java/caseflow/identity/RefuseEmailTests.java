package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.ClientId;
import caseflow.clients.Contact;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Another address that is not to be had, or not yet. */
class RefuseEmailTests extends EmailStory {

    @Test
    void anAddressOfAnotherAccountIsAnsweredAlikeAndRefusedAtTheEnd() {
        Contact grace = grace();
        Contact other = contact(aClient("Next door"), "Ines", "Wood", anAddress(), ALL);
        RequestPostProcessor here = as(grace);

        MvcTestResult known = ask(here, other.email());
        String saidOfKnown = page("/portal/profile/email", here).select("main").text();
        MvcTestResult unknown = ask(here, wanted);
        String saidOfUnknown =
                page("/portal/profile/email", here).select("main").text();
        assertThat(known.getResponse().getRedirectedUrl())
                .isEqualTo(unknown.getResponse().getRedirectedUrl());
        assertThat(saidOfKnown.replace(other.email(), "")).isEqualTo(saidOfUnknown.replace(wanted, ""));
        assertThat(letters(other.email(), "Confirm your new address at Finch & Partners"))
                .isEqualTo(letters(wanted, "Confirm your new address at Finch & Partners"))
                .isEqualTo(1);

        ask(here, other.email());
        String link = link(other.email());
        assertThat(post(link, NOBODY, "password", PASSWORD))
                .hasStatus(409)
                .bodyText()
                .contains("another account or contact");

        assertThat(now(grace.id()).email()).isEqualTo(grace.email());
        assertThat(signIn(grace.email())).hasRedirectedUrl("/portal");
        assertThat(get("/portal", here)).as("nobody was signed out").hasStatusOk();
        assertGone(link);
    }

    @Test
    void whoReadsTheMailboxAloneConfirmsNothing() {
        Contact grace = grace();
        ask(as(grace), wanted);
        String link = link(wanted);

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("Current password");
        for (String guess : List.of("", "not the password at all")) {
            assertThat(post(link, NOBODY, "password", guess))
                    .hasStatus(422)
                    .bodyText()
                    .contains("not your password");
        }
        assertThat(post(link, as(grace()))).as("signed in as somebody else").hasStatus(422);
        assertThat(now(grace.id()).email()).isEqualTo(grace.email());
        assertThat(post(link, as(grace))).hasStatus3xxRedirection();
        assertThat(now(grace.id()).email()).isEqualTo(wanted);
    }

    @Test
    void norMayItBeAColleagueWhoDoesNotSignIn() {
        ClientId client = aClient("Two of us");
        Contact grace = contact(client, "Grace", "Hill", anAddress(), ALL);
        added(client, "Ines", "Wood", wanted.toUpperCase(Locale.ROOT), ALL, false);
        ask(as(grace), wanted);

        assertThat(post(link(wanted), NOBODY, "password", PASSWORD)).hasStatus(409);
        assertThat(now(grace.id()).email()).isEqualTo(grace.email());
        assertThat(signIn(grace.email())).hasRedirectedUrl("/portal");
    }

    @Test
    void aWrongPasswordMailsNothingAndIsSlowedDown() {
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        for (int attempt = 0; attempt < Throttle.FREE; attempt++) {
            assertThat(ask(here, wanted, "guess number " + attempt))
                    .hasStatus(422)
                    .bodyText()
                    .contains("That is not your current password", wanted);
        }

        assertThat(ask(here, wanted)).hasStatus(429).hasHeader("Retry-After", "2");
        assertThat(letters(wanted, "Confirm your new address at Finch & Partners"))
                .isZero();
        assertThat(letters(grace.email(), TOLD)).isZero();
    }

    @Test
    void nobodysMailboxIsFlooded() {
        RequestPostProcessor here = as(grace());
        for (int asked = 0; asked < Requests.FREE_OF_MAILS; asked++) {
            assertThat(ask(here, wanted)).hasStatus3xxRedirection();
        }

        assertThat(ask(here, wanted)).hasStatus(429).bodyText().contains("several links lately");
    }

    @Test
    void anAddressThatIsNoneOrOnesOwnIsRefused() {
        Contact grace = grace();

        assertThat(ask(as(grace), "grace at hill")).hasStatus(422).bodyText().contains("name@example.com");
        assertThat(ask(as(grace), grace.email().toUpperCase(Locale.ROOT)))
                .hasStatus(422)
                .bodyText()
                .contains("your address already");
    }

    @Test
    void whoHasNoPasswordIsToldToSetOne() {
        Contact guest = invited(aClient("By link"), "Cher", "", anAddress(), ALL);
        RequestPostProcessor here = people.byLink(guest.email());

        assertThat(page("/portal/profile/email", here).text()).contains("you have not set one yet");
        assertThat(ask(here, wanted, "")).hasStatus(422);
        assertThat(ask(here, wanted, "anything at all")).hasStatus(422);
        assertThat(letters(wanted, "Confirm your new address at Finch & Partners"))
                .isZero();
    }

    @Test
    void aLinkToAnAddressOpensNoOtherDoor() {
        Contact grace = grace();
        ask(as(grace), wanted);
        String token = link(wanted).replace("/email/", "");

        assertThat(mvc.get().uri("/password/" + token)).hasStatus(410);
        assertThat(mvc.post().uri("/password/" + token).with(csrf()).param("password", "violet kettle under snow"))
                .hasStatus(410);
        assertThat(mvc.get().uri("/sign-in/link/" + token)).hasStatus(410);
        assertThat(mvc.post()
                        .uri("/email/"
                                + transaction
                                        .execute(status -> links.issue(account(grace.email()), LinkPurpose.SIGN_IN))
                                        .secret())
                        .with(csrf()))
                .hasStatus(410);
        assertThat(signIn(grace.email())).hasRedirectedUrl("/portal");
    }
}
