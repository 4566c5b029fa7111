package caseflow.clients;

import static caseflow.clients.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class MatterTests {

    private final Matter lease = new Matter(new MatterId(1), new ClientId(1), "M-1001", "Lease", NOON, null);
    private final Closure closure = new Closure(NOON, "Harriet Finch");

    @Test
    void isClosedAndOpenedAgain() {
        assertThat(lease.close(closure).open()).isFalse();
        assertThat(lease.close(closure).reopen()).isEqualTo(lease);
    }

    @Test
    void isClosedOnce() {
        assertThatExceptionOfType(MatterAlreadyClosed.class)
                .isThrownBy(() -> lease.close(closure).close(closure));
        assertThatExceptionOfType(MatterNotClosed.class).isThrownBy(lease::reopen);
    }

    @Test
    void isKnownByNumberAndTitle() {
        assertThat(lease.rename("Commercial lease").label()).isEqualTo("M-1001 Commercial lease");
    }
}
