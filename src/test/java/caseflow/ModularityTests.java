package caseflow;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Every module calls only those it says it may, and none goes round in circles. */
class ModularityTests {

    @Test
    void modulesKeepToTheirDirections() {
        ApplicationModules.of(CaseFlow.class).verify();
    }
}
