package caseflow.links;

import caseflow.identity.Token;
import org.jspecify.annotations.Nullable;

/** The link in the address opens nothing: answered with 410 and the way on. */
public final class LinkClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Token renewable;

    /** @param renewable the token, if a new link may be asked for with it */
    LinkClosed(@Nullable Token renewable) {
        super("link closed", null, false, false);
        this.renewable = renewable;
    }

    public @Nullable Token renewable() {
        return renewable;
    }
}
