package caseflow.clients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a contact may sign in to the portal: who allowed it and when, and what became of it.
 *
 * @param by the name of who allowed it
 * @param account what the contact signs in with, once there is one
 * @param joined when the contact took up the invitation
 */
public record PortalAccess(
        Instant since,
        String by,
        @Nullable Long account,
        @Nullable Instant joined) {}
