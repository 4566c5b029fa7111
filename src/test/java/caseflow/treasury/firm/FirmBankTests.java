package caseflow.treasury.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the firm is paid, as an administrator changes it, or somebody who only looks like one. */
@CaseFlowTest
class FirmBankTests extends BankVisit {

    FirmBankTests(@Autowired Database database) {
        super(database);
    }

    @Test
    void whoHasNotJustProvedWhoTheyAreIsAskedToAndChangesNothing() {
        var finch = people.byLink(People.FINCH);

        assertThat(mvc.get().uri(PAGE).with(finch))
                .hasStatus(302)
                .hasRedirectedUrl("/proof?to=%2Ffirm%2Fsettings%2Fbank");
        for (String form : List.of(PAGE, WAIT, PAGE + "/cancellation")) {
            assertThat(mvc.post()
                            .uri(form)
                            .param("details", NEW)
                            .param("hours", "0")
                            .with(csrf())
                            .with(finch))
                    .as(form)
                    .hasStatus(303);
        }
        assertThat(bank.guard().version()).isEqualTo(last);
    }

    @Test
    void staffWhoAreNotAdminsFindNothing() {
        assertThat(mvc.get().uri(PAGE).with(people.as(People.JONAS))).hasStatus(404);
        assertThat(mvc.post().uri(PAGE).param("details", NEW).with(csrf()).with(people.as(People.JONAS)))
                .hasStatus(404);
    }

    @Test
    void clientsAreShownTheOldOnesUntilTheNewOnesCount() {
        assertThat(ask(NEW)).hasRedirectedUrl(PAGE);

        assertThat(portal())
                .contains(OLD, "never change by mail", "+1 617 555 0142")
                .doesNotContain(NEW);
        clock.forward(TWO_DAYS.minusSeconds(1));
        assertThat(settings.current().bankDetails()).contains(OLD);
        clock.forward(Duration.ofSeconds(1));
        assertThat(settings.current().bankDetails()).isEqualTo(NEW);
        assertThat(portal()).contains(NEW).doesNotContain(OLD);
    }

    @Test
    void everyAdministratorIsToldOfItWithoutItsFigures() {
        ask(NEW);

        assertThat(recipients()).containsExactly(People.FINCH);
        assertThat(letter())
                .contains(
                        "Eleanor Finch asked for new bank details", "127.0.0.1", "…3219", "…1177", "If it was not you")
                .doesNotContain("4471", "9090");
    }

    @Test
    void whatWaitsIsShownAndAnyAdministratorCancelsIt() {
        ask(NEW);
        long change = bank.guard().version();

        assertThat(get(PAGE))
                .bodyText()
                .contains(NEW, OLD, "Cancel this change")
                .doesNotContain("Ask for this change");
        assertThat(get("/firm/settings"))
                .bodyText()
                .contains("Eleanor Finch asked for new ones")
                .doesNotContain(NEW);

        assertThat(post(PAGE + "/cancellation").param("change", Long.toString(change)))
                .hasRedirectedUrl(PAGE);
        clock.forward(TWO_DAYS.multipliedBy(2));
        assertThat(settings.current().bankDetails()).contains(OLD);
        assertThat(letter()).contains("cancelled new bank details");
    }

    @Test
    void whatCountsAlreadyCannotBeCancelled() {
        ask(NEW);
        long change = bank.guard().version();
        clock.forward(TWO_DAYS);

        post(PAGE + "/cancellation").param("change", Long.toString(change)).exchange();

        assertThat(settings.current().bankDetails()).isEqualTo(NEW);
    }

    @Test
    void whileOneWaitsThereIsNoOther() {
        ask(NEW);

        assertThat(ask("Account 1"))
                .hasStatus(409)
                .bodyText()
                .contains("in the meantime", "See them as they stand now", "Account 1</textarea>");
    }

    @Test
    void whoHasNotSeenTheLastChangeIsTold() {
        assertThat(post(PAGE).param("details", NEW).param("version", Long.toString(last - 1)))
                .hasStatus(409)
                .bodyText()
                .contains("in the meantime", NEW + "</textarea>");
        assertThat(post(WAIT).param("hours", "77").param("version", Long.toString(last - 1)))
                .hasStatus(409)
                .bodyText()
                .contains("in the meantime", "value=\"77\"");
    }

    @Test
    void theDatabaseTakesNoChangeBackAndMovesNone() {
        ask(NEW);

        assertThat(number("""
                        SELECT count(*) FROM information_schema.column_privileges
                         WHERE grantee = 'caseflow_app' AND table_name = 'bank_change' AND privilege_type = 'UPDATE'
                           AND column_name NOT IN ('cancelled_at', 'cancelled_by')
                        """)).isZero();
    }
}
