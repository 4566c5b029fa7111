package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How long browsers come by TLS alone, and to which hosts. */
class TransportTests {

    @Test
    void aYearAndThisHostAlone() {
        assertThat(said(true, false)).isEqualTo("max-age=31536000");
    }

    @Test
    void theHostsBelowTooWhereTheOperatorSaysSo() {
        assertThat(said(true, true)).isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void nothingWhereThereIsNoTls() {
        assertThat(said(false, true)).isNull();
    }

    private static @Nullable String said(boolean tls, boolean subdomains) {
        var request = new MockHttpServletRequest();
        request.setSecure(tls);
        var response = new MockHttpServletResponse();
        new SecurityHeaders(new WebSettings(List.of(Locale.ENGLISH), "https://portal.example.com", subdomains))
                .say(request, response);
        return response.getHeader("Strict-Transport-Security");
    }
}
