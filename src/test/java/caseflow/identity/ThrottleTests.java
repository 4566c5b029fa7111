package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@CaseFlowTest
@Transactional
class ThrottleTests {

    private static final Throttle.Key PERSON = Throttle.Key.email("ada@throttle.example");
    private static final Throttle.Key OFFICE = Throttle.Key.address("192.0.2.7");

    @Autowired
    Throttle throttle;

    @Autowired
    StoryClock clock;

    @BeforeEach
    void stand() {
        clock.tell(clock.instant());
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void aTryCountsByAllItsKeys() {
        assertThat(throttle.enter(OFFICE, PERSON)).isZero();

        assertThat(throttle.failures(PERSON)).isEqualTo(1);
        assertThat(throttle.failures(OFFICE)).isEqualTo(1);
    }

    @Test
    void aTryThatWaitsForThePersonDoesNotCountForThePlace() {
        useUp(PERSON, Throttle.FREE);

        assertThat(throttle.enter(OFFICE, PERSON)).isEqualTo(Duration.ofSeconds(1));

        assertThat(throttle.failures(PERSON)).isEqualTo(Throttle.FREE);
        assertThat(throttle.failures(OFFICE)).isZero();
    }

    @Test
    void aTryThatWaitsForThePlaceDoesNotCountForThePerson() {
        useUp(OFFICE, Throttle.FREE_OF_ADDRESS);

        assertThat(throttle.enter(OFFICE, PERSON)).isEqualTo(Duration.ofSeconds(1));

        assertThat(throttle.failures(OFFICE)).isEqualTo(Throttle.FREE_OF_ADDRESS);
        assertThat(throttle.failures(PERSON)).isZero();
    }

    @Test
    void theLongerWaitIsTold() {
        useUp(PERSON, Throttle.FREE);
        clock.forward(Duration.ofSeconds(1));
        useUp(PERSON, 1);
        useUp(OFFICE, Throttle.FREE_OF_ADDRESS);

        assertThat(throttle.enter(OFFICE, PERSON)).isEqualTo(Duration.ofSeconds(2));
    }

    private void useUp(Throttle.Key key, int tries) {
        for (int n = 0; n < tries; n++) {
            assertThat(throttle.enter(key)).isZero();
        }
    }
}
