package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.payments.Attempt;
import caseflow.payments.AttemptState;
import caseflow.payments.Attempts;
import caseflow.payments.Basket;
import caseflow.payments.Cards;
import caseflow.payments.Checkout;
import caseflow.payments.Checkouts;
import caseflow.payments.Share;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where clients pay everything that is open in one go, if the firm lets them. */
@Service
public class Bundles {

    private static final int MOST = 100;

    private final InvoiceListStore lists;
    private final InvoiceStore invoices;
    private final Attempts attempts;
    private final Cards cards;
    private final Checkouts checkouts;
    private final FirmSettings settings;

    Bundles(
            InvoiceListStore lists,
            InvoiceStore invoices,
            Attempts attempts,
            Cards cards,
            Checkouts checkouts,
            FirmSettings settings) {
        this.lists = lists;
        this.invoices = invoices;
        this.attempts = attempts;
        this.cards = cards;
        this.checkouts = checkouts;
        this.settings = settings;
    }

    /** Whether the firm takes cards. */
    public boolean cards() {
        return cards.taken();
    }

    /** Whether the firm lets clients pay several invoices in one go. */
    @Transactional(readOnly = true)
    public boolean offered() {
        return cards.taken() && cards.terms().together();
    }

    /** Whether more than one of these can be paid in one go. */
    public boolean worth(List<InvoiceSummary> invoices) {
        return invoices.stream()
                        .filter(invoice -> invoice.status().open() && !invoice.underWay())
                        .collect(Collectors.groupingBy(
                                invoice -> invoice.balance().getCurrencyUnit(), Collectors.counting()))
                        .values()
                        .stream()
                        .anyMatch(open -> open > 1)
                && offered();
    }

    /** What can be paid in one go, one for each currency. */
    @Transactional(readOnly = true)
    public List<Bundle> of(ClientScope scope) {
        return free(scope).stream()
                .collect(Collectors.groupingBy(invoice -> invoice.balance().getCurrencyUnit()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getCode()))
                .map(entry -> bundle(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Bundle bundle(CurrencyUnit currency, List<InvoiceSummary> free) {
        var bundle = new Bundle(currency, free, false);
        return new Bundle(currency, free, cards.take(bundle.total()));
    }

    /** Payments that the bank has in hand. */
    @Transactional(readOnly = true)
    public List<Attempt> underWay(ClientScope scope) {
        return underWay(lists.open(scope, settings.today(), MOST), scope);
    }

    /**
     * Opens the card form for everything of one currency. Not to be called within a transaction.
     *
     * @throws NothingToPay if there is nothing that is not being paid already
     */
    public Checkout pay(CurrencyUnit currency, ClientScope scope, Actor payer) {
        if (!offered()) {
            throw new NotFound();
        }
        return checkouts.open(() -> basket(currency, scope), payer);
    }

    private Basket basket(CurrencyUnit currency, ClientScope scope) {
        List<InvoiceId> wanted = free(scope).stream()
                .filter(invoice -> invoice.balance().getCurrencyUnit().equals(currency))
                .map(InvoiceSummary::id)
                .toList();
        List<Invoice> open = lock(wanted, scope);
        if (open.isEmpty()) {
            throw new NothingToPay();
        }
        List<Share> shares = open.stream()
                .map(invoice -> new Share(invoice.id().value(), invoice.balance()))
                .toList();
        ClientId client = open.get(0).client();
        return new Basket(client, description(open), shares);
    }

    /** In the order of their ids, as everybody does who locks more than one; given back in the order they came in. */
    private List<Invoice> lock(List<InvoiceId> wanted, ClientScope scope) {
        List<Invoice> locked = new ArrayList<>(wanted.stream()
                .sorted(Comparator.comparing(InvoiceId::value))
                .flatMap(id -> invoices.lock(id, scope).stream())
                .filter(Invoice::payable)
                .toList());
        locked.sort(Comparator.comparing(invoice -> wanted.indexOf(invoice.id())));
        return locked;
    }

    private static String description(List<Invoice> open) {
        String first = open.get(0).label();
        return open.size() == 1
                ? first
                : "%s … %s (%d)".formatted(first, open.get(open.size() - 1).label(), open.size());
    }

    private List<InvoiceSummary> free(ClientScope scope) {
        List<InvoiceSummary> open = lists.open(scope, settings.today(), MOST);
        Set<Long> taken = underWay(open, scope).stream()
                .flatMap(attempt -> attempt.basket().shares().stream())
                .map(Share::payable)
                .collect(Collectors.toSet());
        return open.stream()
                .filter(invoice -> !taken.contains(invoice.id().value()))
                .toList();
    }

    private List<Attempt> underWay(List<InvoiceSummary> open, ClientScope scope) {
        List<Long> ids = open.stream().map(invoice -> invoice.id().value()).toList();
        return attempts.live(ids, scope).stream()
                .filter(attempt -> attempt.state() == AttemptState.UNDER_WAY)
                .toList();
    }
}
