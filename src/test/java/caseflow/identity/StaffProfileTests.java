package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Staff have a profile too. */
class StaffProfileTests extends ProfileStory {

    @Test
    void theNameInTheSidebarLeadsThere() {
        assertThat(page("/firm", people.as(People.JONAS)).select("a.who").attr("href"))
                .isEqualTo("/firm/profile");
        assertThat(page("/portal", people.as(People.GRACE)).select("a.who").attr("href"))
                .isEqualTo("/portal/profile");
    }

    @Test
    void aNameAndAPhoneAreSavedAndNothingElse() {
        RequestPostProcessor here = people.as(staff(Role.STAFF));

        assertThat(post(
                        "/firm/profile/details",
                        here,
                        "name",
                        "نورة",
                        "phone",
                        "",
                        "role",
                        "ADMIN",
                        "email",
                        "boss@finch.example"))
                .hasRedirectedUrl("/firm/profile");

        assertThat(page("/firm/profile", here).select(".who bdi").text()).isEqualTo("نورة");
        assertThat(page("/firm/profile", here).text())
                .contains("No phone number yet")
                .doesNotContain("boss@");
        assertThat(get("/firm/settings", here)).hasStatus(404);

        post("/firm/profile/details", here, "name", "Nora", "phone", "+1 617 555 0111");
        assertThat(page("/firm/profile", here).text()).contains("Nora", "+1 617 555 0111");
        assertThat(post("/firm/profile/details", here, "name", " ", "phone", ""))
                .hasStatus(422);
    }

    @Test
    void thePasswordIsChangedThereAsInThePortal() {
        String email = staff(Role.ADMIN);
        RequestPostProcessor here = people.as(email);
        RequestPostProcessor other = people.as(email);

        assertThat(post("/firm/profile/password", here, "current", "wrong", "password", "violet kettle under snow"))
                .hasStatus(422);
        MvcTestResult changed =
                post("/firm/profile/password", here, "current", PASSWORD, "password", "violet kettle under snow");
        assertThat(changed).hasRedirectedUrl("/firm/profile");

        String session = changed.getResponse().getCookie(SessionCookie.SESSION).getValue();
        assertThat(get("/firm", people.with(session))).hasStatusOk();
        assertThat(get("/firm", other)).hasStatus3xxRedirection();
        assertThat(signIn(email)).hasStatus(422);
    }

    @Test
    void whatIsForContactsIsNotThere() {
        RequestPostProcessor here = people.as(staff(Role.STAFF));

        assertThat(page("/firm/profile", here).select("main a[href*=notifications], main a[href*=colleagues]"))
                .isEmpty();
        assertThat(get("/firm/profile/notifications", here)).hasStatus(404);
        assertThat(get("/firm/profile/colleagues", here)).hasStatus(404);
    }

    @Test
    void theirZoneIsShownToThem() {
        RequestPostProcessor here = people.as(staff(Role.STAFF));
        post("/firm/profile/preferences", here, "zone", "Europe/London");

        assertThat(page("/firm/profile/sessions", here).select("main time").text())
                .containsPattern("GMT|BST");
    }
}
