package caseflow.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who signed in, if anybody did. */
final class CurrentPerson {

    private CurrentPerson() {}

    static @Nullable SignedIn orNull() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
