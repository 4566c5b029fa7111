package caseflow.identity;

import static caseflow.identity.Colleague.Standing.ACTIVE;
import static caseflow.identity.Colleague.Standing.INVITED;
import static caseflow.identity.Colleague.Standing.OFF;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.web.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastAdminTests {

    private static final Colleague FINCH = colleague(1, Role.ADMIN, ACTIVE);
    private static final Colleague JONAS = colleague(2, Role.STAFF, ACTIVE);

    @Test
    void theOnlyAdminIsKept() {
        assertThatExceptionOfType(LastAdmin.class)
                .isThrownBy(() -> new Colleagues(List.of(FINCH, JONAS)).spare(FINCH))
                .withMessage("identity.conflict.last");
    }

    @Test
    void oneWhoCannotSignInIsNoOther() {
        var others = List.of(FINCH, colleague(3, Role.ADMIN, INVITED), colleague(4, Role.ADMIN, OFF));
        assertThatExceptionOfType(LastAdmin.class).isThrownBy(() -> new Colleagues(others).spare(FINCH));
    }

    @Test
    void oneOfTwoAdminsMayGo() {
        assertThatCode(() -> new Colleagues(List.of(FINCH, colleague(3, Role.ADMIN, ACTIVE))).spare(FINCH))
                .doesNotThrowAnyException();
    }

    @Test
    void anybodyElseMayGo() {
        assertThatCode(() -> new Colleagues(List.of(FINCH, JONAS)).spare(JONAS)).doesNotThrowAnyException();
    }

    @Test
    void whoIsNotThereIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> new Colleagues(List.of(FINCH)).find(7));
    }

    private static Colleague colleague(long id, Role role, Colleague.Standing standing) {
        return new Colleague(id, "A B", "a@b.example", role, standing, false, null);
    }
}
