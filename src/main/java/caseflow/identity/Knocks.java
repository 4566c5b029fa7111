package caseflow.identity;

import org.springframework.stereotype.Component;

/**
 * Counts, by network, the links that open nothing. A link that is right is never counted and never waits: it holds 256
 * random bits, so no number of tries finds one, and whoever reads a letter beside somebody who tries must not pay for it.
 * It is the noise that is slowed down, and generously, since an old letter is opened in good faith.
 */
@Component
public class Knocks {

    static final int FREE = 1_000;

    private final Throttle throttle;

    Knocks(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * @param address the network address of whoever came with a link that opens nothing
     * @throws TooManyKnocks if that was once too often
     */
    public void missed(String address) {
        if (!throttle.enter(Throttle.Key.visit("knock", address, FREE)).isZero()) {
            throw new TooManyKnocks();
        }
    }
}
