package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTests {

    private final Cookies cookies = new Cookies();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void underTlsACookieIsBoundToTheHost() {
        request.setSecure(true);

        cookies.write(request, response, "theme", "dark", Duration.ofDays(365));

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-theme=dark;")
                .contains("Path=/", "Max-Age=31536000", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void withoutTlsItHasItsPlainName() {
        cookies.write(request, response, "theme", "dark");

        assertThat(response.getHeader("Set-Cookie")).startsWith("theme=dark;").doesNotContain("Secure", "Max-Age");
    }

    @Test
    void underTlsACookieWithoutThePrefixIsNobodysWord() {
        request.setSecure(true);
        request.setCookies(new Cookie("theme", "dark"));

        assertThat(cookies.read(request, "theme")).isEmpty();
    }

    @Test
    void aDroppedCookieEndsAtOnce() {
        cookies.drop(request, response, "theme");

        assertThat(response.getHeader("Set-Cookie")).contains("Max-Age=0");
    }
}
