package caseflow.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long we keep trying: soon at first, then ever more rarely, and after about a day no more. */
final class Patience {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(16));

    private Patience() {}

    /** The wait after that many attempts in vain; none when it is time to give up. */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
    }
}
