package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInFormTests {

    @Test
    void goesOnToThePageThatWasAskedFor() {
        assertThat(to("/portal/invoices/7", false)).isEqualTo("/portal/invoices/7");
    }

    @Test
    void goesHomeWhenNoneWas() {
        assertThat(to(null, false)).isEqualTo("/portal");
        assertThat(to(null, true)).isEqualTo("/firm");
    }

    @Test
    void neverGoesThroughTheOtherDoor() {
        assertThat(to("/firm/clients", false)).isEqualTo("/portal");
        assertThat(to("/portal/invoices", true)).isEqualTo("/firm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/portal",
                "/\\evil.example",
                "/portal/../firm",
                "/portal@evil",
                "/portal//evil.example",
                "javascript:alert(1)",
                "/portal/x?y=1",
                "/portal\r\nSet-Cookie: a=b"
            })
    void neverLeavesForAnAddressSomebodySlippedIn(String next) {
        assertThat(to(next, false)).isEqualTo("/portal");
    }

    private static String to(String next, boolean staff) {
        return new SignInForm("a@b.example", "x", next).destination(staff);
    }
}
