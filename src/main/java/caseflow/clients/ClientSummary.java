package caseflow.clients;

import org.jspecify.annotations.Nullable;

/**
 * A client as a line of the list.
 *
 * @param contactName of the primary contact, if there is one
 */
public record ClientSummary(
        ClientId id,
        String number,
        String name,
        ClientKind kind,
        @Nullable String contactName,
        @Nullable String contactEmail,
        int openMatters) {}
