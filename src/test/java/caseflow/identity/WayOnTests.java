package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientId;
import caseflow.web.LocalAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayOnTests {

    private static final SignedIn CONTACT =
            person(null, new SignedIn.Seat(3, new ClientId(2), "Hill Street Bakery Ltd", Set.of()));
    private static final SignedIn STAFF = person(Role.STAFF, null);

    @ParameterizedTest
    @ValueSource(strings = {"/portal", "/portal/vault/7", "/portal/vault?q=a%20b&page=2", "/portal?q=1"})
    void goesOnToThePageThatWasAskedFor(String wanted) {
        assertThat(to(wanted, CONTACT)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/portal",
                "javascript:alert(1)",
                "/portal@evil.example",
                "/portal.evil.example/",
                "/portals",
                "/firm/clients",
                "/sign-out",
                "/portal\r\nSet-Cookie: a=b",
                "/portal/{x}"
            })
    void neverLeavesForAnAddressSomebodySlippedIn(String wanted) {
        assertThat(to(wanted, CONTACT)).isEqualTo("/portal");
    }

    @Test
    void staffGoOnInTheConsole() {
        assertThat(to("/firm/clients/7/vault", STAFF)).isEqualTo("/firm/clients/7/vault");
        assertThat(to("/portal/vault", STAFF)).isEqualTo("/firm");
        assertThat(WayOn.of(Optional.empty(), STAFF).address()).isEqualTo("/firm");
    }

    @Test
    void anAddressThatFitsIntoNoHeaderIsLeft() {
        assertThat(to("/portal/vault?q=" + "x".repeat(1_000), CONTACT)).isEqualTo("/portal");
    }

    @Test
    void thePageThatAsksIsToldTheWayBack() {
        assertThat(WayOn.of(LocalAddress.of("/portal/vault?a=b&c=%20"), CONTACT).ask())
                .isEqualTo("/proof?to=%2Fportal%2Fvault%3Fa%3Db%26c%3D%2520");
    }

    private static String to(String wanted, SignedIn person) {
        return new ProofForm("", "", wanted).destination(person);
    }

    private static SignedIn person(Role role, SignedIn.Seat seat) {
        return new SignedIn(
                1,
                Instant.EPOCH,
                Duration.ZERO,
                1,
                "a@b.example",
                "A B",
                Locale.ENGLISH,
                null,
                role,
                seat,
                List.of(),
                null);
    }
}
