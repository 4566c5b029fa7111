package caseflow.contracts;

import caseflow.clients.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract as a line of a list: as it was sent, or, of one that never was, as it is written.
 *
 * @param sentAt none for a draft
 * @param decidedAt when it was signed by all, declined or withdrawn; none while it waits
 * @param signed how many have signed, {@code asked} how many it takes
 */
public record ContractSummary(
        ContractId id,
        Terms terms,
        ClientId client,
        String clientName,
        ContractState state,
        @Nullable Instant sentAt,
        @Nullable LocalDate signUntil,
        @Nullable Instant decidedAt,
        int signed,
        int asked) {}
