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

    @Test
    void aBrowserThatIsKnownIsCountedByItselfWhereverItIs() {
        Throttle.Key known = Throttle.Key.device(Token.fresh());
        useUp(OFFICE, Throttle.FREE_OF_ADDRESS);

        assertThat(throttle.guess(PERSON, OFFICE)).as("a stranger").isPositive();
        assertThat(throttle.guess(known, OFFICE)).isZero();

        throttle.right(known, OFFICE);
        assertThat(throttle.failures(OFFICE))
                .as("being right pays for nobody else's guesses")
                .isEqualTo(Throttle.FREE_OF_ADDRESS);
    }

    @Test
    void whoIsSignedInWaitsForNobodyElseThereAndOnlyTheirWrongGuessesCountAgainstStrangers() {
        Throttle.Key inside = Throttle.Key.account(4_711);
        useUp(OFFICE, Throttle.FREE_OF_ADDRESS - 1);

        assertThat(throttle.guess(inside, OFFICE)).isZero();
        throttle.right(inside, OFFICE);
        assertThat(throttle.failures(OFFICE)).as("a right one").isEqualTo(Throttle.FREE_OF_ADDRESS - 1);
        throttle.guess(inside, OFFICE);
        throttle.wrong(inside, OFFICE);

        assertThat(throttle.guess(PERSON, OFFICE)).as("a stranger").isPositive();
        assertThat(throttle.guess(inside, OFFICE)).isZero();
        clock.forward(Throttle.FORGOTTEN.plusSeconds(1));
        throttle.wrong(inside, OFFICE);
        assertThat(throttle.failures(OFFICE)).as("yesterday's are forgotten").isEqualTo(1);
    }

    @Test
    void inAFloodStrangersWaitAMomentAfterAWrongGuess() {
        Throttle.Key known = Throttle.Key.device(Token.fresh());
        flood(Flood.FREE - 1);
        assertThat(throttle.guess(PERSON, OFFICE)).isZero();
        assertThat(throttle.guess(PERSON, OFFICE)).as("no flood yet").isZero();
        flood(1);

        assertThat(throttle.guess(PERSON, OFFICE)).isEqualTo(Flood.MOMENT);
        assertThat(throttle.guess(Throttle.Key.email("bea@throttle.example"), OFFICE))
                .as("from the same network")
                .isEqualTo(Flood.MOMENT);
        assertThat(throttle.guess(Throttle.Key.email("bea@throttle.example"), Throttle.Key.address("192.0.2.8")))
                .as("whom nobody guesses at, from where nobody guesses")
                .isZero();
        assertThat(throttle.guess(known, OFFICE)).as("once").isZero();
        assertThat(throttle.guess(known, OFFICE)).as("and again").isZero();

        clock.forward(Flood.MOMENT);
        assertThat(throttle.guess(PERSON, OFFICE)).as("a moment, and no longer").isZero();
    }

    @Test
    void aFloodIsOverAMinuteOrTwoAfterIt() {
        flood(Flood.FREE);
        throttle.guess(PERSON, OFFICE);
        assertThat(throttle.guess(PERSON, OFFICE)).isPositive();

        clock.forward(Duration.ofMinutes(2));
        throttle.guess(PERSON, OFFICE);

        assertThat(throttle.guess(PERSON, OFFICE)).isZero();
    }

    @Test
    void whoIsKnownMakesNoFlood() {
        Throttle.Key known = Throttle.Key.device(Token.fresh());
        for (int n = 0; n < Flood.FREE; n++) {
            throttle.wrong(known, OFFICE);
        }
        throttle.guess(PERSON, OFFICE);

        assertThat(throttle.guess(PERSON, OFFICE)).isZero();
    }

    @Test
    void whatWasNotLookedAtDoesNotCount() {
        throttle.guess(PERSON, OFFICE);
        throttle.undone(PERSON, OFFICE);

        assertThat(throttle.failures(PERSON)).isZero();
        assertThat(throttle.failures(OFFICE)).isZero();
    }

    @Test
    void whatCountsNoMoreIsNotKept() {
        throttle.enter(PERSON);
        clock.forward(Throttle.FORGOTTEN);
        throttle.enter(OFFICE);
        throttle.clear();
        assertThat(throttle.failures(PERSON)).as("a day old to the second").isEqualTo(1);

        clock.forward(Duration.ofSeconds(1));
        throttle.clear();

        assertThat(throttle.failures(PERSON)).isZero();
        assertThat(throttle.failures(OFFICE)).isEqualTo(1);
    }

    @Test
    void ofIPv6TheNetworkIsCounted() {
        assertThat(Throttle.Key.address("2001:db8:1:2::7"))
                .isEqualTo(Throttle.Key.address("2001:0DB8:0001:0002:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(Throttle.Key.address("2001:db8:1:3::7"));
        assertThat(Throttle.Key.address("192.0.2.7")).isNotEqualTo(Throttle.Key.address("192.0.2.8"));
        assertThat(Throttle.Key.address("no:address at all")).isNotNull();
    }

    private void flood(int wrong) {
        for (int n = 0; n < wrong; n++) {
            throttle.wrong(Throttle.Key.email(n + "@flood.example"), OFFICE);
        }
    }

    private void useUp(Throttle.Key key, int tries) {
        for (int n = 0; n < tries; n++) {
            assertThat(throttle.enter(key)).isZero();
        }
    }
}
