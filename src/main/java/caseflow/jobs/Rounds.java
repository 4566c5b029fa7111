package caseflow.jobs;

import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the same with many things, one after the other. */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private Rounds() {}

    /** One that fails is reported, and does not keep the others from their turn; the next round comes to it again. */
    public static <T> void each(Collection<T> things, Consumer<T> deed) {
        for (T thing : things) {
            try {
                deed.accept(thing);
            } catch (RuntimeException failed) {
                LOG.error("{} {} failed in its round", thing.getClass().getSimpleName(), thing, failed);
            }
        }
    }
}
