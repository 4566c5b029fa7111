package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/firm/invoices?q=a%20b&page=2", "/portal/invoices/7"})
    void ourOwnAddressesAreFollowed(String address) {
        assertThat(LocalAddress.of(address)).map(LocalAddress::value).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "firm",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x",
                "/%zz",
                "///evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                " //evil.example",
                "\t//evil.example",
                "https:evil.example",
                "http://localhost@evil.example/",
                "\\\\evil.example",
                "/a\u2028b",
                "\uff0f\uff0fevil.example",
                "/portal\u0000"
            })
    void whatCouldLeadElsewhereIsNot(String address) {
        assertThat(LocalAddress.of(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://portal.example/firm/clients/7", "http://localhost:8080/firm/clients/7"})
    void ofAReferrerOnlyThePlaceOnOurSiteCounts(String referrer) {
        assertThat(LocalAddress.within(referrer)).map(LocalAddress::value).contains("/firm/clients/7");
    }
}
