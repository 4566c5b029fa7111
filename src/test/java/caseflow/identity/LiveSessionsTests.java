package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Where somebody is signed in, and the end of it (ID-7). */
class LiveSessionsTests extends ProfileStory {

    private static final String SESSIONS = "/portal/profile/sessions";
    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";

    @Test
    void eachIsNamedByBrowserAndAddressAndOneIsThisOne() {
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        signedInWith(FIREFOX, grace, "198.51.100.23");

        var rows = page(SESSIONS, here).select("main li.row");

        assertThat(rows).hasSize(2);
        assertThat(rows.select(":contains(Firefox on Windows)").text()).contains("198.51.100.23", "Last seen");
        assertThat(rows.stream().filter(row -> row.text().contains("This device")))
                .singleElement()
                .satisfies(row -> assertThat(row.select("form")).isEmpty());
        assertThat(page("/portal/profile", here).text()).contains("2 devices");
    }

    @Test
    void oneIsEndedAtOnce() {
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        RequestPostProcessor lost = signedInWith(FIREFOX, grace, "198.51.100.23");
        RequestPostProcessor third = as(grace);

        assertThat(post(endingOf("Firefox", here), here)).hasRedirectedUrl(SESSIONS);

        assertThat(get("/portal", lost)).hasStatus3xxRedirection();
        assertThat(get("/portal", third)).hasStatusOk();
        assertThat(get("/portal", here)).hasStatusOk();
    }

    @Test
    void orAllOthers() {
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        List<RequestPostProcessor> others = List.of(as(grace), as(grace));

        assertThat(post(SESSIONS + "/ending", here)).hasRedirectedUrl(SESSIONS);

        assertThat(others).allSatisfy(other -> assertThat(get("/portal", other)).hasStatus3xxRedirection());
        assertThat(page(SESSIONS, here).select("main li.row")).hasSize(1);
    }

    @Test
    void orEverywhereHereToo() {
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        RequestPostProcessor other = as(grace);
        RequestPostProcessor somebodyElse = as(contact(grace.client(), "Ines", "Wood", anAddress(), ALL));
        assertThat(page(SESSIONS, here)
                        .select("form[action=%s/all/ending]".formatted(SESSIONS))
                        .text())
                .contains("Sign out everywhere");

        MvcTestResult answer = post(SESSIONS + "/all/ending", here);

        assertThat(answer).hasRedirectedUrl("/sign-in");
        Cookie dropped = answer.getResponse().getCookie(SessionCookie.SESSION);
        assertThat(dropped.getMaxAge()).isZero();
        assertThat(mvc.get().uri("/sign-in").cookie(answer.getResponse().getCookie("flash")))
                .bodyText()
                .contains("You are signed out everywhere, here too.");
        assertThat(List.of(here, other))
                .allSatisfy(session -> assertThat(get("/portal", session)).hasStatus3xxRedirection());
        assertThat(get("/portal", somebodyElse)).hasStatusOk();
        assertThat(owner().sql("""
                        SELECT count(*) FROM audit
                         WHERE deed = 'sessions.everywhere' AND actor_account_id =
                               (SELECT id FROM account WHERE email = :email)
                        """)
                        .param("email", grace.email())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyEndsOrSeesAnybodyElses() {
        Contact grace = grace();
        RequestPostProcessor hers = as(grace);
        signedInWith(FIREFOX, grace, "198.51.100.23");
        String ending = endingOf("Firefox", hers);
        Contact other = contact(grace.client(), "Ines", "Wood", anAddress(), ALL);

        assertThat(page(SESSIONS, as(other)).text()).doesNotContain("Firefox", "198.51.100.23");
        assertThat(post(ending, as(other))).hasStatus(404);
        assertThat(post(ending.replace("/portal", "/firm"), people.as(People.FINCH)))
                .hasStatus(404);
        post(SESSIONS + "/ending", as(other));

        assertThat(page(SESSIONS, hers).text()).contains("Firefox");
        assertThat(post(ending, hers)).hasStatus3xxRedirection();
        assertThat(post(ending, hers)).as("that has ended already").hasStatus(404);
    }

    @Test
    void whatEndedByItselfIsNotListed() {
        Contact grace = grace();
        as(grace);
        clock.forward(Duration.ofHours(2));

        assertThat(page(SESSIONS, as(grace)).select("main li.row")).hasSize(1);
    }

    @Test
    void whoCameInByALinkSeesThat() {
        assertThat(page(SESSIONS, people.byLink(grace().email())).text()).contains("Signed in by a mailed link");
    }

    @Test
    void staffHaveTheSameList() {
        String email = staff(Role.STAFF);
        RequestPostProcessor here = people.as(email);
        RequestPostProcessor other = people.as(email);

        assertThat(page("/firm/profile/sessions", here).select("main li.row")).hasSize(2);
        post("/firm/profile/sessions/ending", here);
        assertThat(get("/firm", other)).hasStatus3xxRedirection();
    }

    private RequestPostProcessor signedInWith(String browser, Contact contact, String address) {
        Cookie session = mvc.post()
                .uri("/sign-in")
                .header("User-Agent", browser)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .with(csrf())
                .param("email", contact.email())
                .param("password", PASSWORD)
                .exchange()
                .getResponse()
                .getCookie(SessionCookie.SESSION);
        return request -> {
            request.setCookies(session);
            return request;
        };
    }

    private String endingOf(String browser, RequestPostProcessor who) {
        Element row = page(SESSIONS, who).select("main li.row").stream()
                .filter(one -> one.text().contains(browser))
                .findFirst()
                .orElseThrow();
        return row.select("form").attr("action");
    }
}
