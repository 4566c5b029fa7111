package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.payments.CardEntry;
import caseflow.payments.CardMoneyMoved;
import caseflow.settings.FirmSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the money of a card into the ledger, and brings the invoices up to it. */
@Component
class CardRows {

    private final CardRowStore rows;
    private final PaymentStore payments;
    private final InvoiceStore invoices;
    private final FirmSettings settings;
    private final Clock clock;

    CardRows(CardRowStore rows, PaymentStore payments, InvoiceStore invoices, FirmSettings settings, Clock clock) {
        this.rows = rows;
        this.payments = payments;
        this.invoices = invoices;
        this.settings = settings;
        this.clock = clock;
    }

    List<Payment> write(CardMoneyMoved moved, List<Part> parts, Map<InvoiceId, Invoice> locked, ClientScope scope) {
        return parts.stream()
                .map(part -> write(moved, part, Objects.requireNonNull(locked.get(part.invoice())), scope))
                .toList();
    }

    private Payment write(CardMoneyMoved moved, Part part, Invoice invoice, ClientScope scope) {
        CardEntry fact = moved.fact();
        PaymentKind kind = PaymentKind.of(fact.kind());
        LocalDate day = LocalDate.ofInstant(fact.at(), settings.current().zone());
        Method method = fact.byCard() ? Method.CARD : Method.OTHER;
        var entry = new PaymentEntry(part.amount(), day, method, fact.card(), "");
        String by = kind == PaymentKind.PAYMENT
                ? moved.attempt().openedBy()
                : Actor.system().name();
        PaymentId id = rows.insert(moved.entry(), kind, invoice, part.applied(), entry, clock.instant(), by);
        if (part.applied()) {
            invoices.pay(part.invoice(), part.amount(), scope);
        }
        return payments.find(id, scope).orElseThrow();
    }
}
