package caseflow.billing;

import caseflow.billing.InvoiceState.Draft;
import caseflow.billing.InvoiceState.Issued;
import caseflow.billing.InvoiceState.Voided;
import caseflow.clients.ClientId;
import caseflow.money.Totals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, and the rules about what may be done with it when.
 *
 * @param version counts the changes, so that nobody saves over somebody else
 * @param billedTo as the client is called today while it is a draft, and as it was at issue afterwards
 * @param paid the sum of its payments
 * @param sentAt when it was last mailed
 */
public record Invoice(
        InvoiceId id,
        int version,
        InvoiceContent content,
        Totals totals,
        BilledTo billedTo,
        InvoiceState state,
        Money paid,
        @Nullable Instant sentAt) {

    public ClientId client() {
        return content.client();
    }

    /** Its number, or while it has none its title. */
    public String label() {
        return papers().map(Issued::number).orElse(content.title());
    }

    /** What it was issued with; nothing for a draft. */
    public Optional<Issued> papers() {
        if (state instanceof Voided voided) {
            return Optional.of(voided.issued());
        }
        return state instanceof Issued issued ? Optional.of(issued) : Optional.empty();
    }

    public Optional<Voided> voided() {
        return state instanceof Voided voided ? Optional.of(voided) : Optional.empty();
    }

    public Money balance() {
        return totals.total().minus(paid);
    }

    /** Whether money may come for it. */
    public boolean payable() {
        return state instanceof Issued && balance().isPositive();
    }

    public Status status(LocalDate today) {
        if (state instanceof Issued issued) {
            return Status.of(totals.total(), paid, issued.dueOn(), today);
        }
        return state instanceof Draft ? Status.DRAFT : Status.VOID;
    }

    /** @throws InvoiceAlreadyIssued if it is not a draft any more */
    Draft draft() {
        if (state instanceof Draft draft) {
            return draft;
        }
        throw new InvoiceAlreadyIssued(label());
    }

    /** @throws caseflow.web.Conflict if it is still a draft, or void */
    Issued issued() {
        if (state instanceof Issued issued) {
            return issued;
        }
        throw state instanceof Voided ? new InvoiceVoid(label()) : new InvoiceNotIssued(label());
    }

    Invoice seen(int version) {
        if (version != this.version) {
            throw new InvoiceChangedMeanwhile(label());
        }
        return this;
    }

    /** When it would be due if it were issued on that day. */
    public LocalDate dueOn(LocalDate day, int terms) {
        LocalDate due = content.dueOn();
        return due == null ? day.plusDays(terms) : due;
    }

    void readyToIssue(LocalDate day, int terms) {
        draft();
        if (content.lines().isEmpty()) {
            throw InvoiceNotReady.withoutLines(content.title());
        }
        if (!totals.total().isPositive()) {
            throw InvoiceNotReady.withoutAmount(content.title());
        }
        if (dueOn(day, terms).isBefore(day)) {
            throw InvoiceNotReady.dueBeforeIssue(content.title());
        }
    }

    Invoice issue(Issued issued) {
        draft();
        return new Invoice(
                id, version + 1, content.due(issued.dueOn()), totals, issued.billedTo(), issued, paid, sentAt);
    }

    /** @throws InvoiceHasPayments if money was received for it and not taken back */
    Voided withdraw(Instant at, String by, String reason) {
        Issued issued = issued();
        if (!paid.isZero()) {
            throw new InvoiceHasPayments(issued.number());
        }
        return new Voided(issued, at, by, reason);
    }

    /** @throws PaymentExceedsBalance if the amount is more than is open */
    Issued pay(Money amount) {
        Issued issued = issued();
        if (amount.isGreaterThan(balance())) {
            throw new PaymentExceedsBalance(issued.number(), amount, balance());
        }
        return issued;
    }
}
