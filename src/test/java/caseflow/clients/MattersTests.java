package caseflow.clients;

import static caseflow.clients.ClientScope.ALL;
import static caseflow.clients.Samples.FINCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MattersTests extends FirmScoped {

    @Autowired
    Matters matters;

    @Test
    void aMatterIsOpenedRenamedClosedAndReopened() {
        ClientId hill = aClient("Hill Studio");
        Matter lease = matters.open(hill, "Lease", ALL, FINCH);
        matters.rename(lease.id(), "Commercial lease", ALL, FINCH);
        matters.close(lease.id(), ALL, FINCH);

        Matter closed = matters.find(lease.id(), ALL);
        assertThat(closed.title()).isEqualTo("Commercial lease");
        assertThat(closed.closure()).isNotNull().extracting(Closure::by).isEqualTo("Harriet Finch");
        assertThat(matters.openOf(hill, ALL)).isEmpty();
        assertThatExceptionOfType(MatterAlreadyClosed.class).isThrownBy(() -> matters.close(lease.id(), ALL, FINCH));

        matters.reopen(lease.id(), ALL, FINCH);
        assertThat(matters.openOf(hill, ALL)).extracting(Matter::id).containsExactly(lease.id());
    }

    @Test
    void openOnesStandFirst() {
        ClientId hill = aClient("Hill Studio");
        Matter old = matters.open(hill, "Old", ALL, FINCH);
        Matter recent = matters.open(hill, "Recent", ALL, FINCH);
        matters.close(recent.id(), ALL, FINCH);

        assertThat(matters.of(hill, ALL)).extracting(Matter::id).containsExactly(old.id(), recent.id());
    }

    @Test
    void anotherClientsScopeSeesNothing() {
        ClientId hill = aClient("Hill Studio");
        MatterId lease = matters.open(hill, "Lease", ALL, FINCH).id();
        ClientScope stranger = ClientScope.of(aClient("Stranger Ltd"));

        assertThat(matters.of(hill, stranger)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> matters.find(lease, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> matters.close(lease, stranger, FINCH));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> matters.open(hill, "Theirs", stranger, FINCH));
    }
}
