package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;
import caseflow.clients.Permission;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that happened to a contract. */
public record ContractFact(Actor actor, ClientId client, ContractId contract, String label, What what)
        implements AuditedEvent {

    /** What can happen; some of it is nobody's business but the firm's. */
    public enum What {
        DRAFTED(false),
        EDITED(false),
        SENT(true),
        REMINDED(false),
        EXTENDED(true),
        SIGNED(true),
        COMPLETED(true),
        SEALED(false),
        DECLINED(true),
        WITHDRAWN(true),
        CLEARED(true),
        TRASHED(false),
        RESTORED(false);

        private final boolean shown;

        What(boolean shown) {
            this.shown = shown;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ContractFact of(ContractDraft draft, What what, Actor actor) {
        return new ContractFact(actor, draft.content().client(), draft.id(), draft.label(), what);
    }

    static ContractFact of(Contract contract, What what, Actor actor) {
        return new ContractFact(actor, contract.client(), contract.id(), contract.label(), what);
    }

    @Override
    public Long clientId() {
        return client.value();
    }

    @Override
    public String deed() {
        return String.join(".", Contract.KIND, what.key());
    }

    @Override
    public String path() {
        return "contracts/" + contract;
    }

    @Override
    public @Nullable String section() {
        return what.shown ? Permission.CONTRACTS.key() : null;
    }
}
