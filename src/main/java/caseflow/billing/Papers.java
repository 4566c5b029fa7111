package caseflow.billing;

import caseflow.billing.pdf.InvoicePdf;
import caseflow.billing.pdf.ReceiptPdf;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.pdf.Paper;
import caseflow.web.Languages;
import caseflow.web.NotFound;
import caseflow.web.Words;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to PDFs: of an issued invoice and of a payment's receipt always the same bytes, of a draft a preview. */
@Service
@Transactional
public class Papers {

    private final PaperStore store;
    private final InvoiceStore invoices;
    private final PaymentStore payments;
    private final InvoicePdf invoicePdf;
    private final ReceiptPdf receiptPdf;
    private final Clients clients;
    private final Languages languages;

    Papers(
            PaperStore store,
            InvoiceStore invoices,
            PaymentStore payments,
            InvoicePdf invoicePdf,
            ReceiptPdf receiptPdf,
            Clients clients,
            Languages languages) {
        this.store = store;
        this.invoices = invoices;
        this.payments = payments;
        this.invoicePdf = invoicePdf;
        this.receiptPdf = receiptPdf;
        this.clients = clients;
        this.languages = languages;
    }

    @Transactional(readOnly = true)
    public Paper of(InvoiceId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    /** Drawn when it is first asked for. */
    public Paper of(PaymentId id, ClientScope scope) {
        return store.find(id, scope).orElseGet(() -> draw(id, scope));
    }

    private Paper draw(PaymentId id, ClientScope scope) {
        Payment payment = payments.find(id, scope)
                .filter(money -> money.receipt() != null)
                .orElseThrow(NotFound::new);
        Invoice invoice = invoices.find(payment.invoice(), scope).orElseThrow(NotFound::new);
        byte[] pdf = receiptPdf.draw(payment, invoice, left(invoice, payment, scope), words(payment.client(), scope));
        store.keep(id, payment.client(), pdf);
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    /** What was open when that payment had come. */
    private Money left(Invoice invoice, Payment payment, ClientScope scope) {
        Money paid = payments.of(invoice.id(), scope).stream()
                .filter(entry ->
                        entry.applied() && entry.id().value() <= payment.id().value())
                .map(Payment::amount)
                .reduce(Money.zero(invoice.content().currency()), Money::plus);
        return invoice.totals().total().minus(paid);
    }

    /**
     * What the draft would look like, marked as a draft.
     *
     * @throws InvoiceAlreadyIssued if it is not a draft any more
     */
    @Transactional(readOnly = true)
    public Paper preview(InvoiceId id, ClientScope scope) {
        Invoice draft = invoices.find(id, scope).orElseThrow(NotFound::new);
        draft.draft();
        return new Paper("draft-" + id, invoicePdf.draw(draft, words(draft.client(), scope)));
    }

    void keep(Invoice invoice, ClientScope scope) {
        store.keep(invoice.id(), invoice.client(), invoicePdf.draw(invoice, words(invoice.client(), scope)));
    }

    /** In the client's language. */
    private Words words(ClientId client, ClientScope scope) {
        return languages.in(clients.find(client, scope).language());
    }
}
