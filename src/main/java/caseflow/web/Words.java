package caseflow.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.context.MessageSource;

/**
 * One language: its sentences, and how it writes money, dates and times. Sentences are ICU message patterns, so plurals
 * are right; what they return is plain text, for the template engine to escape.
 */
public final class Words {

    private final MessageSource messages;
    private final Locale locale;
    private final ULocale icu;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
    private final LocalizedNumberFormatter numbers;

    Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.icu = ULocale.forLocale(locale);
        this.numbers = NumberFormatter.withLocale(icu);
    }

    public Locale locale() {
        return locale;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return icu.isRightToLeft() ? "rtl" : "ltr";
    }

    /**
     * The sentence of that key.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none
     */
    public String say(String key, Object... args) {
        if (args.length == 0) {
            return messages.getMessage(key, null, locale);
        }
        MessageFormat pattern = patterns.computeIfAbsent(
                key, missing -> new MessageFormat(messages.getMessage(missing, null, locale), icu));
        // a MessageFormat keeps state while it formats
        return ((MessageFormat) pattern.clone()).format(written(args));
    }

    /** The values of a sentence, money as this language writes it. */
    Object[] written(Object... args) {
        return Stream.of(args)
                .map(arg -> arg instanceof Money amount ? money(amount) : arg)
                .toArray();
    }

    public String money(Money amount) {
        return numbers.unit(Currency.getInstance(amount.getCurrencyUnit().getCode()))
                .format(amount.getAmount())
                .toString();
    }

    public String number(BigDecimal number) {
        return numbers.format(number).toString();
    }

    /** A percentage given as people write it: 19 for 19 %. */
    public String percent(BigDecimal hundredths) {
        return numbers.unit(com.ibm.icu.util.NoUnit.PERCENT).format(hundredths).toString();
    }

    /** A day in full: 20 October 2026, in the order this language likes. */
    public String date(LocalDate day) {
        return format(
                DateFormat.YEAR_MONTH_DAY, day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** A day short enough for a column: 20 Oct 2026. */
    public String shortDate(LocalDate day) {
        return format(
                DateFormat.YEAR_ABBR_MONTH_DAY, day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** A moment in a zone, with the zone named: 20 October 2026 at 14:05 CET. */
    public String moment(Instant moment, ZoneId zone) {
        return format("yMMMdjmz", moment, zone);
    }

    /** As {@link #moment}, to the second: for what must be shown later. */
    public String exactMoment(Instant moment, ZoneId zone) {
        return format("yMMMdjmsz", moment, zone);
    }

    private String format(String skeleton, Instant moment, ZoneId zone) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, icu);
        format.setContext(DisplayContext.CAPITALIZATION_FOR_STANDALONE);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(moment));
    }
}
