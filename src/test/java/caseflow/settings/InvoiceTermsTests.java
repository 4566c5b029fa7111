package caseflow.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvoiceTermsTests {

    @Test
    void aNumberHasAtLeastSoManyFigures() {
        assertThat(terms(4).number(42)).isEqualTo("INV-0042");
        assertThat(terms(1).number(42)).isEqualTo("INV-42");
        assertThat(terms(4).number(12345)).isEqualTo("INV-12345");
    }

    private static InvoiceTerms terms(int width) {
        return new InvoiceTerms("INV-", width, 30, "", "", "");
    }
}
