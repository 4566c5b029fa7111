package caseflow.billing;

import caseflow.billing.mail.StaffLetter;
import caseflow.clients.ClientScope;
import caseflow.payments.BankInquired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the firm that a bank asks about a payment, while an answer may still keep it from being disputed. */
@Component
class WriteOfInquiry {

    private final StaffLetter staff;

    WriteOfInquiry(StaffLetter staff) {
        this.staff = staff;
    }

    @EventListener
    public void on(BankInquired inquired) {
        staff.post(inquired, ClientScope.of(inquired.attempt().basket().client()));
    }
}
