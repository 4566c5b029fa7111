package caseflow.clients;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of clients.
 *
 * @param before ask for what is before this one, if anything is
 * @param after ask for what is after this one, if anything is
 */
public record ClientList(
        List<ClientSummary> rows,
        @Nullable ClientId before,
        @Nullable ClientId after) {}
