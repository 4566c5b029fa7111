package caseflow.billing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Invoice;
import caseflow.clients.ClientId;
import caseflow.payments.Counter;
import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a contact is told who cannot pay. */
@CaseFlowTest
class PayRefusedTests {

    @Autowired
    Wallet wallet;

    @Autowired
    Counter counter;

    @AfterEach
    void asBefore() {
        wallet.offer(false, true);
    }

    @Test
    void whatIsVoidIsNotPaidAndNobodySpeaksOfDrafts() {
        ClientId client = counter.client();
        String grace = wallet.payerOf(client);
        Invoice invoice = counter.invoice(client, "USD 64.00");
        counter.owner()
                .sql("UPDATE invoice SET voided_at = now(), voided_by = 'x', void_reason = 'x' WHERE id = :id")
                .param("id", invoice.id().value())
                .update();

        assertThat(wallet.post(grace, "/portal/invoices/" + invoice.id() + "/checkout"))
                .hasStatus(409)
                .bodyText()
                .contains(invoice.label() + " was withdrawn")
                .doesNotContain("draft");
        assertThat(counter.attempts(invoice)).isZero();
    }

    @Test
    void amountsInReasonsAreWrittenAsMoneyIs() {
        ClientId client = counter.client();
        String grace = wallet.payerOf(client);
        Invoice invoice = counter.invoice(client, "USD 1650.00");
        wallet.offer(true, true);

        assertThat(wallet.post(grace, "/portal/invoices/" + invoice.id() + "/checkout")
                        .param("amount", "1651"))
                .hasStatus(422)
                .bodyText()
                .contains("This is more than the $1,650.00 still open.");
    }

    @Test
    void theBarOfAPhoneLeadsToTheAmount() {
        ClientId client = counter.client();
        Invoice invoice = counter.invoice(client, "USD 65.00");
        wallet.offer(true, true);

        assertThat(wallet.see(wallet.payerOf(client), "/portal/invoices/" + invoice.id()))
                .bodyText()
                .contains("<noscript><a class=\"btn primary\" href=\"#pay\">How to pay</a></noscript>");
    }
}
