package caseflow.clients.firm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTests {

    @Test
    void leavesNothingUnseenInALine() {
        assertThat(Typed.line(" Hill\u0000\r\nStudio\t ")).isEqualTo("Hill Studio");
        assertThat(Typed.line(null)).isEmpty();
    }

    @Test
    void keepsTheLinesOfAnAddress() {
        assertThat(Typed.lines("1 Quay\u0000Street\r\nDover\n")).isEqualTo("1 Quay Street\nDover");
    }
}
