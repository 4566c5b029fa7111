package caseflow.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template gets besides its own data: the words, the viewer, the firm, the assets.
 *
 * @param theme {@code light} or {@code dark} where the viewer chose one
 * @param path of the request, to mark where in the navigation we are
 * @param address to come back to after a deed that may be done from any page
 * @param fragment whether htmx asked, so that the layout leaves out the shell around the content
 * @param waiting asked only where the navigation is drawn
 * @param suggestions asked only where such a field is drawn
 */
public record Page(
        Words words,
        Brand brand,
        @Nullable Viewer viewer,
        @Nullable Flash flash,
        @Nullable CsrfToken csrf,
        @Nullable String theme,
        String path,
        String address,
        boolean fragment,
        Assets assets,
        UploadLimits uploads,
        List<Waiting> waiting,
        List<Suggestions> suggestions) {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    /** The sentence of that key as plain text. */
    public String t(String key, Object... args) {
        return words.say(key, args);
    }

    /** How much waits behind that entry of the navigation, or at that place behind it. */
    public int waiting(String entry) {
        return waiting.stream()
                .filter(some -> (some.entry() + "/").startsWith(entry + "/"))
                .mapToInt(Waiting::count)
                .sum();
    }

    /** What may be typed into a field of that kind, and what it is called. */
    public Map<String, String> suggested(String field) {
        Map<String, String> all = new LinkedHashMap<>();
        suggestions.stream().filter(some -> some.field().equals(field)).forEach(some -> all.putAll(some.choices()));
        return all;
    }

    /** What a new field of that kind begins with; empty for nothing. */
    public String usual(String field) {
        return suggestions.stream()
                .filter(some -> some.field().equals(field))
                .map(Suggestions::usual)
                .findFirst()
                .orElse("");
    }

    public String lang() {
        return words.locale().toLanguageTag();
    }

    /** Whose portal it is; empty for staff and for those not signed in. */
    public String standing() {
        return viewer == null ? "" : viewer.standing();
    }

    /** Whether there is another portal to go to. */
    public boolean switchable() {
        return viewer != null && viewer.portals().size() > 1;
    }

    /** For how many minutes yet what asks for a fresh proof of identity is open, to the nearest. */
    public long unlocked() {
        return viewer == null ? 0 : viewer.unlocked().plus(HALF_A_MINUTE).toMinutes();
    }

    public boolean wears(Theme shown) {
        return shown.key().equals(theme == null ? Theme.SYSTEM.key() : theme);
    }

    public String dir() {
        return words.direction();
    }

    public String money(Money amount) {
        return words.money(amount);
    }

    public String number(BigDecimal number) {
        return words.number(number);
    }

    public String percent(BigDecimal hundredths) {
        return words.percent(hundredths);
    }

    public String date(LocalDate day) {
        return words.date(day);
    }

    public String shortDate(LocalDate day) {
        return words.shortDate(day);
    }

    public String moment(Instant moment) {
        return words.moment(moment, zone());
    }

    /** Where the viewer's clock is, or the firm's where they set none. */
    public ZoneId zone() {
        ZoneId own = viewer == null ? null : viewer.zone();
        return own == null ? brand.zone() : own;
    }

    /** The address of a file below {@code /assets/}, with its content's hash in it. */
    public String asset(String file) {
        return assets.address(file);
    }

    /** Whether the current page lies at or below that path. */
    public boolean within(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
