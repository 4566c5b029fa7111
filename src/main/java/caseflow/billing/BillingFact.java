package caseflow.billing;

import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;
import java.math.BigDecimal;
import org.joda.money.Money;

/** Something that happened to an invoice. */
interface BillingFact extends AuditedEvent {

    ClientId client();

    InvoiceId invoice();

    /** What it is about. */
    Money money();

    @Override
    default Long clientId() {
        return client().value();
    }

    @Override
    default String path() {
        return "invoices/" + invoice();
    }

    @Override
    default BigDecimal amount() {
        return money().getAmount();
    }

    @Override
    default String currency() {
        return money().getCurrencyUnit().getCode();
    }

    /** A fact that the client may know of. */
    interface Shown extends BillingFact {

        @Override
        default String section() {
            return "invoices";
        }
    }
}
