package caseflow.contracts;

import caseflow.clients.ClientId;
import caseflow.clients.ContactId;
import caseflow.clients.MatterId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What staff write; the client sees nothing of a change before it is sent.
 *
 * @param type the id of a {@link ContractType}
 * @param text Markdown with {@link MergeField}s
 * @param signers contacts of the client who are asked to sign, in the order in which they stand on it
 * @param countersigned whether the firm signs too
 * @param internalNote never leaves the firm; may be empty
 */
public record ContractContent(
        ClientId client,
        @Nullable MatterId matter,
        long type,
        String topic,
        String text,
        CurrencyUnit currency,
        @Nullable Money value,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<ContactId> signers,
        boolean countersigned,
        String internalNote) {

    public ContractContent {
        signers = List.copyOf(signers);
    }
}
