package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.StaticMessageSource;

class WordsTests {

    private final StaticMessageSource messages = new StaticMessageSource();

    private Words in(String language) {
        return new Words(messages, Locale.forLanguageTag(language));
    }

    @Test
    void moneyHasTheDigitsOfItsCurrency() {
        assertThat(in("en").money(Money.parse("USD 4860.00"))).isEqualTo("$4,860.00");
        assertThat(in("en").money(Money.parse("JPY 4860"))).isEqualTo("¥4,860");
        assertThat(in("en").money(Money.parse("KWD 1.250"))).isEqualTo("KWD\u00a01.250");
    }

    @Test
    void moneyIsWrittenAsTheLanguageWritesIt() {
        assertThat(in("de").money(Money.parse("EUR 4860.50"))).isEqualTo("4.860,50\u00a0€");
    }

    @Test
    void sentencesCount() {
        messages.addMessage("open", Locale.ENGLISH, "{0, plural, one {# invoice} other {# invoices}}");

        assertThat(in("en").say("open", 1)).isEqualTo("1 invoice");
        assertThat(in("en").say("open", 2)).isEqualTo("2 invoices");
    }

    @Test
    void moneyInASentenceIsWrittenAsTheLanguageWritesIt() {
        messages.addMessage("most", Locale.ENGLISH, "At most {0}");

        assertThat(in("en").say("most", Money.parse("USD 1650.00"))).isEqualTo("At most $1,650.00");
    }

    @Test
    void aSentenceWithoutValuesIsNoPattern() {
        messages.addMessage("plain", Locale.ENGLISH, "It's {so}");

        assertThat(in("en").say("plain")).isEqualTo("It's {so}");
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatThrownBy(() -> in("en").say("none")).isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    void aDayStaysThatDayInEveryZone() {
        assertThat(in("en").date(LocalDate.of(2026, 10, 20))).isEqualTo("October 20, 2026");
        assertThat(in("de").shortDate(LocalDate.of(2026, 10, 20))).isEqualTo("20. Okt. 2026");
    }

    @Test
    void aMomentNamesItsZone() {
        String moment = in("en").moment(Instant.parse("2026-10-20T14:05:00Z"), ZoneId.of("America/New_York"));

        assertThat(moment.replaceAll("\\p{Z}", " ")).isEqualTo("Oct 20, 2026, 10:05 AM EDT");
    }

    @Test
    void percentagesAreGivenInHundredths() {
        assertThat(in("en").percent(new BigDecimal("8.875"))).isEqualTo("8.875%");
    }

    @Test
    void arabicRunsFromTheRight() {
        assertThat(in("ar-EG").direction()).isEqualTo("rtl");
        assertThat(in("en").direction()).isEqualTo("ltr");
    }
}
