package caseflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTableTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r\n=1+1", "  =1+1", "＝1+1"})
    void whatASpreadsheetWouldCarryOutIsOnlyShown(String text) {
        assertThat(TrailTable.plain(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INV-1", "1-1", "a=1", "", "192.0.2.1", "O’Hara"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(TrailTable.plain(text)).isEqualTo(text);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(TrailTable.plain(null)).isEmpty();
    }
}
