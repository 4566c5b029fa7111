package caseflow.identity;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets people do what costs us something without knowing who they are, and no more often than {@link Throttle} lets them. */
@Component
public class Visitors {

    private final Throttle throttle;

    Visitors(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * Counts it.
     *
     * @param deed what is counted by itself, a short word
     * @param address the network address they come from
     * @return how long they have to wait; nothing if they may do it now
     */
    public Optional<Wait> enter(String deed, String address) {
        Duration wait = throttle.enter(Throttle.Key.visit(deed, address, Throttle.FREE_OF_ADDRESS));
        return wait.isZero() ? Optional.empty() : Optional.of(new Wait(wait));
    }
}
