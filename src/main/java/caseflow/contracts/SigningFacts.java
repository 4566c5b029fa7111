package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.contracts.ContractFact.What;
import caseflow.settings.FirmSettings;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What day it is where the firm is, and who is to know what happened. */
@Component
record SigningFacts(FirmSettings settings, ApplicationEventPublisher events) {

    LocalDate today() {
        return settings.today();
    }

    void publish(Contract contract, What what, Actor actor) {
        events.publishEvent(ContractFact.of(contract, what, actor));
    }
}
