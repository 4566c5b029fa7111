package caseflow.treasury.firm;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.settings.Firm;
import caseflow.settings.InvoiceTerms;
import caseflow.support.CaseFlowTest;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts on invoices could name another account, and another phone number could confirm it: no change of these is silent. */
@CaseFlowTest
class PaymentWordsTests extends BankVisit {

    private static final Actor FINCH = new Actor(Actor.Kind.STAFF, 1L, "Eleanor Finch", "192.0.2.7");

    private Firm before;

    PaymentWordsTests(@Autowired Database database) {
        super(database);
    }

    @BeforeEach
    void remember() {
        before = settings.current();
    }

    @AfterEach
    void restore() {
        settings.change(settings.current().version(), now -> before, Actor.system());
    }

    private void change(UnaryOperator<Firm> change) {
        settings.change(settings.current().version(), change, FINCH);
    }

    private void print(String intro, String closing, String note) {
        change(firm -> {
            InvoiceTerms terms = firm.invoices();
            return firm.invoicing(
                    firm.currency(),
                    "DE 77",
                    new InvoiceTerms(terms.prefix(), terms.width(), terms.days(), intro, closing, note));
        });
    }

    @Test
    void everyAdministratorIsToldOfATextThatCouldNameAnotherAccountAndNotOfItsFigures() {
        InvoiceTerms terms = before.invoices();
        print(terms.intro(), terms.closing(), "Please pay to " + NEW);

        assertThat(recipients()).containsExactly(People.FINCH);
        assertThat(letter())
                .contains(
                        "Eleanor Finch changed", "192.0.2.7", "Changed: Beside how to pay.", "/firm/settings/invoices")
                .doesNotContain("9090 1111", "DE 77", "Before the lines");
    }

    @Test
    void ofWhatStandsAboveAndBelowAndOfThePhoneAsWell() {
        print("Pay to " + NEW, "Thank you", before.invoices().paymentNote());
        assertThat(letter()).contains("Changed: Before the lines, At the very end.");

        change(firm -> firm.introduced(firm.name(), firm.address(), firm.email(), "+1 617 555 0177", firm.zone()));
        assertThat(letter()).contains("Changed: Phone.", "/firm/settings/firm").doesNotContain("555 0177");
    }

    @Test
    void butOfNothingElse() {
        InvoiceTerms terms = before.invoices();
        print(terms.intro(), terms.closing(), terms.paymentNote());
        change(firm -> firm.introduced("Finch & Co", firm.address(), firm.email(), firm.phone(), firm.zone()));

        assertThat(recipients()).isEmpty();
    }
}
