package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.support.PseudoLocale;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** In which zone and language somebody reads. */
class PreferencesTests extends ProfileStory {

    private static final String SESSIONS = "/portal/profile/sessions";

    @Test
    void timesAreTheFirmsUntilOneSetsAZone() {
        clock.tell(Instant.parse("2026-11-25T15:05:00Z"));
        Contact grace = grace();
        RequestPostProcessor here = as(grace);
        assertThat(page(SESSIONS, here).text()).contains("10:05", "EST");

        assertThat(prefer(here, "Asia/Tokyo")).hasRedirectedUrl("/portal/profile");

        assertThat(page(SESSIONS, here).text())
                .contains("Nov 26, 2026", "12:05", "GMT+9")
                .doesNotContain("EST");
        assertThat(page("/portal/profile", here).text()).contains("Asia/Tokyo");
        prefer(here, "Asia/Tokyo");
        assertThat(deedsOf(grace))
                .as("once, as the second time nothing changed")
                .containsOnlyOnce("profile.preferences");
        assertThat(page(SESSIONS, people.as(People.GRACE)).text())
                .as("to others nothing changes")
                .contains("EST");

        prefer(here, "");
        assertThat(page(SESSIONS, here).text()).contains("10:05", "EST");
    }

    @Test
    void aZoneThatIsNoneIsRefused() {
        assertThat(prefer(as(grace()), "Mars/Olympus"))
                .hasStatus(422)
                .bodyText()
                .contains("f-zone");
        assertThat(prefer(as(grace()), "+01:00")).hasStatus(422);
    }

    @Test
    void daysAreTheFirmsInWhateverZone() {
        RequestPostProcessor grace = people.as(People.GRACE);
        String before = page("/portal/invoices", grace).select("main").text();
        try {
            prefer(grace, "Pacific/Kiritimati");
            assertThat(page("/portal/invoices", grace).select("main").text()).isEqualTo(before);
        } finally {
            prefer(grace, "");
        }
    }

    @Test
    void aLanguageIsOneOfThoseThereAre() {
        RequestPostProcessor here = as(grace());

        assertThat(post("/portal/profile/preferences", here, "language", "xx", "zone", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Please choose one of the languages");
        post("/portal/profile/preferences", here, "language", PseudoLocale.LANGUAGE, "zone", "");
        assertThat(page("/portal/profile", here).select("h1").text()).startsWith(String.valueOf(PseudoLocale.OPENS));
        prefer(here, "");
        assertThat(page("/portal/profile", here).select("h1").text())
                .as("a form that names none leaves it")
                .startsWith(String.valueOf(PseudoLocale.OPENS));
    }

    @Test
    void coloursAreChosenThereToo() {
        assertThat(page("/portal/profile/preferences", as(grace())).select("main form[action=/preferences/theme]"))
                .hasSize(1);
    }

    private List<String> deedsOf(Contact contact) {
        return owner().sql("""
                        SELECT t.deed FROM audit t JOIN account a ON a.id = t.actor_account_id WHERE a.email = :email
                        """)
                .param("email", contact.email())
                .query(String.class)
                .list();
    }

    private MvcTestResult prefer(RequestPostProcessor who, String zone) {
        return post("/portal/profile/preferences", who, "zone", zone);
    }
}
