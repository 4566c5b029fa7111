package caseflow.links;

import caseflow.clients.ClientId;
import caseflow.clients.ContactId;
import caseflow.evidence.Subject;
import java.time.Instant;

/**
 * A link as the firm looks at it. The secret in it is known to its reader alone.
 *
 * @param name of the contact, when the link was made
 * @param email it was mailed to
 * @param expired whether it has been left too long
 */
public record Link(
        LinkId id,
        ClientId client,
        ContactId contact,
        Subject subject,
        String name,
        String email,
        Instant issuedAt,
        Instant expiresAt,
        boolean expired) {}
