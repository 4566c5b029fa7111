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

    @ParameterizedTest
    @CsvSource({
        "turns what follows, Grace \u202Egpj.exe, Grace gpj.exe",
        "embeds, \u202AGrace\u202C \u202BHill\u202C, Grace Hill",
        "isolates, \u2066Grace\u2069 \u2068Hill, Grace Hill",
        "takes no room, Gr\u200Ba\u2060c\uFEFFe\u2063, Grace",
        "ends a line elsewhere, Grace\u2028Hill\u2029\u0085Ltd, Grace Hill Ltd",
        "half a sign, Grace\uD83D Hill\uDC00, Grace Hill",
        "joined letters stay, علی\u200Cرضا, علی\u200Cرضا",
        "joined pictures stay, 👨\u200D👩\u200D👧, 👨\u200D👩\u200D👧",
        "marks between scripts stay, 5\u200E Hill, 5\u200E Hill",
        "accents stay, Nguye\u0302\u0303n, Nguye\u0302\u0303n",
        "letters that look like others stay, Gr\u0430ce, Gr\u0430ce"
    })
    void noSignPlaysTricksInALine(String what, String typed, String line) {
        assertThat(Typed.line(typed)).as(what).isEqualTo(line);
    }

    @Test
    void inTextsNothingIsTurnedAroundEither() {
        assertThat(Typed.lines("pay \u202E001\u202C\n\uD83Dnow")).isEqualTo("pay 001\u202C\nnow");
        assertThat(Typed.lines("a\u2028b")).isEqualTo("a\nb");
    }

    @Test
    void keepsTheLinesOfAnAddress() {
        assertThat(Typed.lines("1 Quay\u0000Street\r\nDover\n")).isEqualTo("1 Quay Street\nDover");
    }
}
