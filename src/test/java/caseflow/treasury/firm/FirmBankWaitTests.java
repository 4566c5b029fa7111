package caseflow.treasury.firm;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.database.Database;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long new bank details wait, and that there is no way round it. */
@CaseFlowTest
class FirmBankWaitTests extends BankVisit {

    FirmBankWaitTests(@Autowired Database database) {
        super(database);
    }

    @Test
    void aShorterWaitIsNoWayRoundTheOneThereIs() {
        assertThat(hours("0")).hasRedirectedUrl(PAGE);
        assertThat(letter()).contains("48 hours", "0 hours");
        ask(NEW);

        clock.forward(TWO_DAYS.minusSeconds(1));
        assertThat(settings.current().bankDetails()).contains(OLD);
        clock.forward(Duration.ofSeconds(1));
        assertThat(bank.guard().wait(clock.instant())).isZero();
    }

    @Test
    void aLongerWaitCountsAtOnceAndMovesNothingThatWaits() {
        ask(NEW);
        hours("336");

        clock.forward(TWO_DAYS);
        assertThat(settings.current().bankDetails()).isEqualTo(NEW);
        assertThat(bank.guard().wait(clock.instant())).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void aWaitIsFromNoneToTwoWeeks() {
        assertThat(hours("337")).hasStatus(422);
        assertThat(hours("-1")).hasStatus(422);
        assertThat(hours("soon")).hasStatus(422).bodyText().contains("value=\"soon\"");
    }
}
