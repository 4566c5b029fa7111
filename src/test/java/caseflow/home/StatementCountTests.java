package caseflow.home;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a page costs the database, who is asking included. */
@CaseFlowTest
class StatementCountTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void aPortalDashboardTakesSixAtMost() throws Exception {
        assertThat(costOf("/portal", People.GRACE)).hasSizeBetween(1, 6);
    }

    @Test
    void aFirmDashboardTakesSixAtMost() throws Exception {
        assertThat(costOf("/firm", People.FINCH)).hasSizeBetween(1, 6);
    }

    @Test
    void aListOfInvoicesTakesFourAtMost() throws Exception {
        assertThat(costOf("/portal/invoices", People.MARA)).hasSizeBetween(1, 4);
        assertThat(costOf("/firm/invoices", People.FINCH)).hasSizeBetween(1, 4);
    }

    private List<String> costOf(String path, String email) throws Exception {
        var who = people.as(email);
        assertThat(mvc.get().uri(path).with(who)).hasStatusOk();
        return Statements.during(() -> assertThat(mvc.get().uri(path).with(who)).hasStatusOk());
    }
}
