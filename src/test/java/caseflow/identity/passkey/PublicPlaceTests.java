package caseflow.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPlaceTests {

    @ParameterizedTest
    @CsvSource({
        "https://portal.example.com, portal.example.com, https://portal.example.com",
        "https://Portal.Example.com/, portal.example.com, https://portal.example.com",
        "https://portal.example.com:443, portal.example.com, https://portal.example.com",
        "https://portal.example.com:8443, portal.example.com, https://portal.example.com:8443",
        "http://localhost:8080, localhost, http://localhost:8080",
        "http://localhost:80, localhost, http://localhost",
        "http://localhost:0, localhost, http://localhost:40123"
    })
    void theOriginIsWrittenAsBrowsersWriteIt(String address, String host, String origin) {
        PublicPlace place = place(address);

        assertThat(place).isEqualTo(new PublicPlace(host, origin));
        assertThat(place.obstacle()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://192.0.2.7",
                "http://127.0.0.1:8080",
                "https://[2001:db8::1]",
                "https://[::1]:8443",
                "portal",
                "https:///"
            })
    void anAddressOfNumbersHasNone(String address) {
        assertThat(place(address).obstacle()).contains("identity.passkey.numbers");
    }

    @Test
    void norHasOneThatAnybodyCanListenTo() {
        assertThat(place("http://portal.example.com").obstacle()).contains("identity.passkey.unencrypted");
        assertThat(place("http://localhost.example.com").obstacle()).isPresent();
        assertThat(place("http://portal.localhost").obstacle()).isEmpty();
    }

    private static PublicPlace place(String address) {
        return PublicPlace.of(URI.create(address), () -> 40_123);
    }
}
