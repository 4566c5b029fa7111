package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.50|1250.50",
                "1,250.50|1250.50",
                "1.250,50|1250.50",
                "1 250,5|1250.5",
                "1’250.50|1250.50",
                "0,5|0.5",
                "12,500|12500",
                "1,234,567|1234567",
                "-3|-3",
                "−3|-3",
                "4.125|4.125"
            })
    void readsNumbersAsPeopleWriteThem(String typed, BigDecimal number) {
        assertThat(Typed.number(typed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1,2,3", "1.2.3", "12e5", "--1", "1234567890123", "NaN", "1,", "٣"})
    void readsNothingElse(String typed) {
        assertThat(Typed.number(typed)).isEmpty();
    }

    @Test
    void readsDaysOfTheTimesWeLiveIn() {
        assertThat(Typed.day("2026-11-24")).hasValue(LocalDate.of(2026, 11, 24));
        assertThat(Typed.day("2026-02-30")).isEmpty();
        assertThat(Typed.day("0026-11-24")).isEmpty();
        assertThat(Typed.day("24.11.2026")).isEmpty();
    }

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
