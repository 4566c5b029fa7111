package caseflow.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Links the rows that were written since the last time. Rows take their ids in one order and are committed in another; so
 * the newest row is marked, and what is up to there is linked once every transaction that was under way then has ended.
 * Whoever does a deed waits for nobody.
 */
@Component
class Linking {

    private static final Logger LOG = LoggerFactory.getLogger(Linking.class);

    private final Chain chain;
    private final RememberedHead memory;
    private Chain.@Nullable Mark waiting;

    Linking(Chain chain, RememberedHead memory) {
        this.chain = chain;
        this.memory = memory;
    }

    /** Killed at any point, it goes on there the next time. */
    synchronized void round() {
        Optional<Chain.Mark> mark = waiting == null ? chain.mark() : Optional.of(waiting);
        waiting = mark.filter(some -> !chain.decided(some)).orElse(null);
        if (mark.isPresent() && waiting == null) {
            extend(mark.get().row());
        }
    }

    private void extend(long upTo) {
        try {
            boolean more = true;
            while (more) {
                more = chain.extend(upTo);
            }
        } catch (ChainBroken broken) {
            LOG.error("{}", broken.getMessage());
            return;
        }
        remember();
    }

    /** What was remembered is kept if the chain has it no more: it is the proof of that. */
    private void remember() {
        if (memory.recall().filter(head -> !chain.holds(head)).isPresent()) {
            LOG.error("The audit trail is not the one that this machine remembers; verify it");
        } else {
            memory.remember(chain.end().last().head());
        }
    }
}
