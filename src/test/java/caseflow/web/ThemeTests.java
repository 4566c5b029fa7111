package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(WebSlice.class)
class ThemeTests {

    private final MockMvcTester web;

    @Autowired
    ThemeTests(WebApplicationContext context) {
        web = WebSlice.web(context);
    }

    @Test
    void aChoiceIsKeptForAYearAndLeadsBack() {
        assertThat(web.post().uri("/preferences/theme").param("theme", "dark").param("back", "/firm/clients?q=a"))
                .hasStatus(303)
                .hasHeader("Location", "/firm/clients?q=a")
                .headers()
                .hasHeaderSatisfying(
                        "Set-Cookie", cookie -> assertThat(cookie.get(0)).contains("theme=dark", "Max-Age=31536000"));
    }

    @Test
    void asOnTheDeviceIsNoCookie() {
        assertThat(web.post().uri("/preferences/theme").param("theme", "system"))
                .hasStatus(303)
                .hasHeader("Location", "/")
                .headers()
                .hasHeaderSatisfying(
                        "Set-Cookie", cookie -> assertThat(cookie.get(0)).contains("Max-Age=0"));
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        assertThat(web.post().uri("/preferences/theme").param("theme", "dark").param("back", "//evil.example"))
                .hasHeader("Location", "/");
    }

    @Test
    void thePageIsDrawnInTheChosenColours() {
        assertThat(web.get().uri("/nowhere").cookie(new Cookie("theme", "dark")))
                .bodyText()
                .contains("data-theme=\"dark\"");
        assertThat(web.get().uri("/nowhere")).bodyText().doesNotContain("data-theme=");
    }
}
