package caseflow.audit;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.database.Database;
import caseflow.database.RowScope;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes into the trail what never happened, and changes there what only the owner of the database could. */
@TestComponent("auditLedger")
public class Ledger {

    /** Something that happened to something. */
    public record Deed(
            Actor actor,
            @Nullable Long clientId,
            String deed,
            String path,
            String label,
            @Nullable String section) implements AuditedEvent {}

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final RowScope rows;
    private final JdbcClient owner;

    Ledger(ApplicationEventPublisher events, TransactionTemplate transactions, RowScope rows, Database database) {
        this.events = events;
        this.transactions = transactions;
        this.rows = rows;
        owner = database.owner().client();
    }

    public void write(Deed... deeds) {
        transactions.executeWithoutResult(begun -> List.of(deeds).forEach(events::publishEvent));
    }

    /** Within the transaction that is under way. */
    public void publish(Deed deed) {
        events.publishEvent(deed);
    }

    public JdbcClient owner() {
        return owner;
    }

    /** The id of the row about the thing of that name. */
    public long row(String label) {
        return owner.sql("SELECT id FROM audit WHERE label = :label")
                .param("label", label)
                .query(Long.class)
                .single();
    }

    public <T> T firm(Supplier<T> work) {
        try (var bound = rows.enterFirm()) {
            return work.get();
        }
    }

    public void firm(Runnable work) {
        firm(() -> {
            work.run();
            return true;
        });
    }

    public static Deed staff(String deed, String label) {
        return new Deed(new Actor(Actor.Kind.STAFF, 1L, "Ann Ledger", "192.0.2.7"), null, deed, "audit", label, null);
    }
}
