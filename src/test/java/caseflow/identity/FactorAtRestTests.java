package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseflow.crypto.SealBroken;
import caseflow.database.Database;
import caseflow.support.CaseFlowTest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFlowTest
class FactorAtRestTests {

    @Autowired
    People people;

    @Autowired
    FactorDesk desk;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Sessions sessions;

    @Autowired
    SecondFactorStore factors;

    @Autowired
    AppCodes apps;

    @Autowired
    Database database;

    @AfterEach
    void tidy() {
        desk.tidy();
    }

    /** What lies in the tables lets nobody make a code, or use one. */
    @Test
    void aCopyOfTheDatabaseHoldsNoSecret() {
        Totp app = desk.enrol(People.PRIYA);
        List<RecoveryCode> codes = desk.codes(People.PRIYA);
        SignedIn priya = sessions.find(new Token(people.session(People.PRIYA))).orElseThrow();
        enrolments.begin(priya);
        Totp begun = enrolments.begun(priya).orElseThrow();
        String dump = dump();

        assertThat(dump).hasSizeGreaterThan(500);
        assertThat(List.of(app, begun)).noneMatch(known -> dump.contains(Base32.of(known.secret())));
        assertThat(List.of(app, begun))
                .noneMatch(known -> dump.contains(HexFormat.of().formatHex(known.secret())));
        assertThat(codes).noneMatch(code -> dump.contains(code.letters()));
    }

    @Test
    void aSecretMovedToAnotherAccountDoesNotOpen() {
        desk.enrol(People.PRIYA);
        SecondFactor moved = factors.find(desk.account(People.PRIYA)).orElseThrow();

        assertThatThrownBy(() -> apps.open(desk.account(People.TOM), moved.sealed()))
                .isInstanceOf(SealBroken.class);
    }

    private String dump() {
        return database.owner().client().sql("""
                SELECT string_agg(line, ' ')
                  FROM (SELECT f::text AS line FROM second_factor f
                         UNION ALL SELECT r::text FROM recovery_code r
                         UNION ALL SELECT e::text FROM factor_enrolment e
                         UNION ALL SELECT p::text FROM pending_sign_in p
                         UNION ALL SELECT l::text FROM letter l) all_of_it
                """).query(String.class).single();
    }
}
