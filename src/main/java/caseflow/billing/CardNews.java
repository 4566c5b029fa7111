package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.billing.mail.ReceiptLetter;
import caseflow.billing.mail.RefundLetter;
import caseflow.billing.mail.StaffLetter;
import caseflow.clients.ClientScope;
import caseflow.jobs.Jobs;
import caseflow.payments.Attempt;
import caseflow.payments.CardMoneyMoved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells everybody whom it concerns that the money of a card has been booked. */
@Component
class CardNews {

    private final ReceiptLetter thanks;
    private final RefundLetter refund;
    private final StaffLetter staff;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;

    CardNews(
            ReceiptLetter thanks, RefundLetter refund, StaffLetter staff, Jobs jobs, ApplicationEventPublisher events) {
        this.thanks = thanks;
        this.refund = refund;
        this.staff = staff;
        this.jobs = jobs;
        this.events = events;
    }

    void tell(CardMoneyMoved moved, List<Payment> booked, ClientScope scope) {
        Map<InvoiceId, List<Payment>> byInvoice = booked.stream()
                .collect(Collectors.groupingBy(Payment::invoice, LinkedHashMap::new, Collectors.toList()));
        byInvoice.values().forEach(rows -> publish(moved.attempt(), rows));
        staff.post(booked, moved.answerBy(), scope);
        PaymentKind kind = PaymentKind.of(moved.fact().kind());
        if (kind == PaymentKind.PAYMENT) {
            thanks.post(booked, scope);
            booked.forEach(payment -> jobs.soon(ReceiptRound.of(payment)));
        } else if (kind == PaymentKind.REFUND) {
            refund.post(booked, scope);
        }
    }

    /** Of one invoice, of which a part may be kept as a credit. */
    private void publish(Attempt attempt, List<Payment> rows) {
        Payment row = rows.get(0);
        Money sum = Money.total(rows.stream().map(Payment::amount).toList()).abs();
        if (row.kind() == PaymentKind.PAYMENT) {
            var payer = new Actor(Actor.Kind.CONTACT, attempt.account(), attempt.openedBy(), null);
            events.publishEvent(new PaymentRecorded(payer, row.client(), row.invoice(), row.invoiceNumber(), sum));
        } else {
            events.publishEvent(new CardMoneyBooked(
                    Actor.system(), row.client(), row.invoice(), row.invoiceNumber(), sum, row.kind()));
        }
    }
}
