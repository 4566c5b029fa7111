package caseflow.clients;

import caseflow.database.RowScope;
import caseflow.support.CaseFlowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** Each test within one transaction of the firm, rolled back at its end. */
@CaseFlowTest
@Transactional
@RecordApplicationEvents
class FirmScoped {

    @Autowired
    RowScope rows;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clients clients;

    @Autowired
    Contacts contacts;

    private RowScope.Bound bound = () -> {};

    @BeforeTransaction
    void enter() {
        bound = rows.enterFirm();
    }

    @AfterTransaction
    void leave() {
        bound.close();
    }

    ClientId aClient(String name) {
        return clients.create(Samples.details(name), Samples.FINCH).id();
    }
}
