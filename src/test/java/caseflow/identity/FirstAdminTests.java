package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import caseflow.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The first one in an empty installation; emptied for the length of a transaction that is taken back. */
@CaseFlowTest
class FirstAdminTests {

    @Autowired
    FirstAdmin firstAdmin;

    @Autowired
    SetupNotice notice;

    @Autowired
    FirmSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theAddressInTheLogLetsOneIn() {
        Token inLog = new Token(firstAdmin.path().replace("/setup/", ""));
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("DELETE FROM account").update();

            assertThat(notice.lines()).hasSize(1).first().asString().endsWith(firstAdmin.path());
            firstAdmin.check(inLog);
            firstAdmin.create(settings.current(), "Ada Wren", "ada@wren.example", "violet kettle under snow");

            assertThat(firstAdmin.awaited()).isFalse();
            assertThatThrownBy(() -> firstAdmin.check(inLog)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aGuessedAddressLetsNobodyIn() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("DELETE FROM account").update();

            assertThatThrownBy(() -> firstAdmin.check(Token.fresh())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void nothingIsSaidOnceThereIsStaff() {
        assertThat(notice.lines()).isEmpty();
    }
}
