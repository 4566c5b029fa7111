package caseflow.billing;

import caseflow.clients.ClientScope;
import caseflow.payments.CardEntry;
import caseflow.payments.CardMoneyMoved;
import caseflow.payments.Finding;
import caseflow.payments.Reviews;
import caseflow.payments.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Books what the card provider tells about money, in the transaction that notes it: both are done, or neither. */
@Component
class BookCardMoney {

    private final InvoiceStore invoices;
    private final CardRowStore rows;
    private final CardRows writing;
    private final CardNews news;
    private final Reviews reviews;

    BookCardMoney(InvoiceStore invoices, CardRowStore rows, CardRows writing, CardNews news, Reviews reviews) {
        this.invoices = invoices;
        this.rows = rows;
        this.writing = writing;
        this.news = news;
        this.reviews = reviews;
    }

    @EventListener
    public void on(CardMoneyMoved moved) {
        ClientScope scope = ClientScope.of(moved.attempt().basket().client());
        Map<InvoiceId, Invoice> locked = lock(moved, scope);
        List<Part> parts = parts(moved, locked, scope);
        news.tell(moved, writing.write(moved, parts, locked, scope), scope);
    }

    /** In the order of their ids, as everybody does who locks more than one. */
    private Map<InvoiceId, Invoice> lock(CardMoneyMoved moved, ClientScope scope) {
        Map<InvoiceId, Invoice> locked = new HashMap<>();
        moved.attempt().basket().shares().stream()
                .map(Share::payable)
                .sorted()
                .map(InvoiceId::new)
                .forEach(id -> locked.put(id, invoices.lock(id, scope).orElseThrow()));
        return locked;
    }

    private List<Part> parts(CardMoneyMoved moved, Map<InvoiceId, Invoice> locked, ClientScope scope) {
        CardEntry fact = moved.fact();
        List<Part> left = rows.left(moved.attempt().id(), scope);
        List<Stake> stakes = new Stakes(fact.amount().getCurrencyUnit(), locked, left)
                .of(moved.attempt().basket().shares());
        return switch (fact.kind()) {
            case RECEIVED -> received(moved, stakes);
            case REFUNDED, DISPUTED -> Spread.taken(fact.amount().negated(), from(moved), stakes);
            case REFUND_FAILED, DISPUTE_WON ->
                Spread.restored(fact.amount(), rows.movedBy(fact.undone(), scope), stakes);
        };
    }

    private List<Part> received(CardMoneyMoved moved, List<Stake> stakes) {
        CardEntry fact = moved.fact();
        List<Part> parts = Spread.received(fact.amount(), stakes);
        Money rest = parts.stream()
                .filter(part -> !part.applied())
                .map(Part::amount)
                .reduce(Money.zero(fact.amount().getCurrencyUnit()), Money::plus);
        if (rest.isPositive()) {
            reviews.report(new Finding(
                    Finding.Kind.UNAPPLIED, fact.key(), moved.attempt().id(), rest));
        }
        return parts;
    }

    private static @Nullable InvoiceId from(CardMoneyMoved moved) {
        Long payable = moved.payable();
        return payable == null ? null : new InvoiceId(payable);
    }
}
