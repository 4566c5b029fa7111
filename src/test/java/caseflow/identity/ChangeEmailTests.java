package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signing in with another address (ID-8). */
class ChangeEmailTests extends EmailStory {

    @Test
    void theOldAddressCountsUntilTheNewOneIsConfirmed() {
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        assertThat(ask(here, wanted)).hasRedirectedUrl("/portal/profile/email");

        assertThat(page("/portal/profile/email", here).text()).contains("A link is on its way to " + wanted);
        assertThat(page("/portal/profile", here).text()).contains("Waiting to be confirmed");
        assertThat(signIn(wanted)).hasStatus(422);
        assertThat(signIn(grace.email())).hasRedirectedUrl("/portal");
        assertThat(now(grace.id()).email()).isEqualTo(grace.email());

        assertThat(post(link(wanted), NOBODY, "password", PASSWORD)).hasRedirectedUrl("/sign-in");

        assertThat(signIn(wanted)).hasRedirectedUrl("/portal");
        assertThat(signIn(grace.email())).hasStatus(422);
        assertThat(now(grace.id()).email()).isEqualTo(wanted);
        assertThat(now(grace.id()).access()).isNotNull();
    }

    @Test
    void theOldAddressIsToldAtOnceAndAgainAndHoldsNoKeyToTheNewOne() {
        Contact grace = grace();
        ask(as(grace), wanted);
        String token = link(wanted).replace("/email/", "");

        assertThat(letters(grace.email(), TOLD)).isEqualTo(1);
        assertThat(letter(grace.email()))
                .contains("That stops the change")
                .contains("/password/forgotten")
                .doesNotContain(token);

        post("/email/" + token, NOBODY, "password", PASSWORD);

        assertThat(letters(grace.email(), "Your address was changed")).isEqualTo(1);
        assertThat(letter(grace.email())).contains(wanted).doesNotContain(token);
    }

    @Test
    void onlyAHashOfTheLinkIsKept() {
        ask(as(grace()), wanted);
        String token = link(wanted).replace("/email/", "");

        assertThat(owner().sql("SELECT count(*) FROM mailed_link WHERE token_hash = :hash AND email = :email")
                        .param("hash", new Token(token).hash())
                        .param("email", wanted)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(owner().sql("SELECT count(*) FROM mailed_link m WHERE m::text LIKE '%' || :token || '%'")
                        .param("token", token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aScannerThatOpensTheLinkConfirmsNothing() {
        Contact grace = grace();
        ask(as(grace), wanted);
        String link = link(wanted);

        assertThat(mvc.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains(wanted)
                .doesNotContain(grace.email());
        assertThat(mvc.get().uri(link)).hasStatusOk();

        assertThat(now(grace.id()).email()).isEqualTo(grace.email());
        assertThat(post(link, NOBODY, "password", PASSWORD)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void theLinkWorksOnce() {
        ask(as(grace()), wanted);
        String link = link(wanted);
        post(link, NOBODY, "password", PASSWORD);

        assertGone(link);
    }

    @Test
    void andForADay() {
        Contact grace = grace();
        ask(as(grace), wanted);
        String link = link(wanted);

        clock.forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(mvc.get().uri(link)).hasStatusOk();
        clock.forward(Duration.ofSeconds(1));
        assertGone(link);
        assertThat(page("/portal/profile", as(grace)).text()).doesNotContain("Waiting to be confirmed");
    }

    @Test
    void askingAgainKillsTheLinkBefore() {
        Contact grace = grace();
        String other = anAddress();
        ask(as(grace), wanted);
        ask(as(grace), other);

        assertGone(link(wanted));
        post(link(other), NOBODY, "password", PASSWORD);
        assertThat(now(grace.id()).email()).isEqualTo(other);
    }

    @Test
    void whoAskedMayStopIt() {
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        ask(here, wanted);

        assertThat(post("/portal/profile/email/cancellation", here)).hasRedirectedUrl("/portal/profile/email");

        assertGone(link(wanted));
        assertThat(page("/portal/profile/email", here).text()).doesNotContain(wanted);
    }

    @Test
    void aNewPasswordStopsIt() {
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        ask(here, wanted);

        post("/portal/profile/password", here, "current", PASSWORD, "password", "violet kettle under snow");

        assertGone(link(wanted));
    }

    @Test
    void everybodyElseIsSignedOutAndNoOlderLinkWorks() {
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        RequestPostProcessor elsewhere = as(grace);
        ask(here, wanted);
        String reset = transaction
                .execute(status -> links.issue(account(grace.email()), LinkPurpose.RESET))
                .secret();

        assertThat(post(link(wanted), here)).hasRedirectedUrl("/portal/profile");

        assertThat(get("/portal", here)).hasStatusOk();
        assertThat(page("/portal/profile", here).text()).contains(wanted);
        assertThat(get("/portal", elsewhere)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/password/" + reset)).hasStatus(410);
    }

    @Test
    void whoeverElseIsSignedInWhereTheLinkIsUsedKeepsTheirSession() {
        Contact grace = grace();
        RequestPostProcessor mara = people.as(People.MARA);
        RequestPostProcessor here = as(grace);
        ask(here, wanted);

        post(link(wanted), mara, "password", PASSWORD);

        assertThat(get("/portal", mara)).hasStatusOk();
        assertThat(get("/portal", here)).hasStatus3xxRedirection();
    }

    @Test
    void itIsTheAddressInEveryPortalOfThePerson() {
        Contact grace = grace();
        Contact again = invited(aClient("The other one"), "Grace", "Hill", grace.email(), ALL);
        RequestPostProcessor here = as(grace);
        assertThat(page("/portal/profile/email", here).text()).contains("each of your 2 portals");
        ask(here, wanted);
        post(link(wanted), NOBODY, "password", PASSWORD);

        assertThat(List.of(now(grace.id()).email(), now(again.id()).email())).containsOnly(wanted);
        for (Contact one : List.of(grace, again)) {
            assertThat(page("/firm/clients/" + one.client(), people.as(People.FINCH))
                            .text())
                    .contains(wanted, "Grace Hill has a new e-mail address");
        }
    }

    @Test
    void staffChangeTheirsAlike() {
        String email = staff(Role.STAFF);
        String moved = "moved-" + email;
        RequestPostProcessor here = people.as(email);
        assertThat(post("/firm/profile/email", here, "email", moved, "current", PASSWORD))
                .hasRedirectedUrl("/firm/profile/email");

        assertThat(post(link(moved), here)).hasRedirectedUrl("/firm/profile");

        assertThat(signIn(moved)).hasRedirectedUrl("/firm");
        assertThat(signIn(email)).hasStatus(422);
        assertThat(letters(email, "Your address was changed")).isEqualTo(1);
    }
}
