package caseflow.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a row stands in the trail, which goes by time. */
public record Place(Instant at, long id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,16})-(\\d{1,18})");

    static @Nullable Place of(String text) {
        Matcher read = TEXT.matcher(text);
        return read.matches()
                ? new Place(
                        Instant.EPOCH.plus(Long.parseLong(read.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(read.group(2)))
                : null;
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
