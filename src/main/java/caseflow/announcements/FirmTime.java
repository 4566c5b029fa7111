package caseflow.announcements;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What the clock on the firm's wall means, also in the two nights of the year in which it is put forward and back: a time
 * that it skips is no time, and of one that it shows twice, what starts then starts the first time and what ends then ends
 * the second.
 */
public record FirmTime(ZoneId zone) {

    /** Nothing if the clock never shows that time. */
    public Optional<Instant> first(LocalDateTime shown) {
        return offsets(shown).stream().findFirst().map(shown::toInstant);
    }

    /** Nothing if the clock never shows that time. */
    public Optional<Instant> last(LocalDateTime shown) {
        List<ZoneOffset> offsets = offsets(shown);
        return offsets.isEmpty() ? Optional.empty() : Optional.of(shown.toInstant(offsets.get(offsets.size() - 1)));
    }

    public LocalDateTime shown(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** The earlier moment has the greater offset, and comes first. */
    private List<ZoneOffset> offsets(LocalDateTime shown) {
        return zone.getRules().getValidOffsets(shown);
    }
}
