package caseflow.clients;

import static caseflow.clients.Samples.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ClientTests {

    private final Client hill = new Client(new ClientId(1), "C-1001", details("Hill Studio"), 4);

    @Test
    void keepsItsNumberWhenItChanges() {
        Client changed = hill.change(4, details("Hill & Daughters"));

        assertThat(changed.name()).isEqualTo("Hill & Daughters");
        assertThat(changed.number()).isEqualTo("C-1001");
        assertThat(changed.version()).isEqualTo(5);
    }

    @Test
    void isNotSavedOverSomebodyElse() {
        assertThatExceptionOfType(ClientChangedMeanwhile.class)
                .isThrownBy(() -> hill.change(3, details("Hill & Daughters")));
    }

    @Test
    void hasAnAddressOfLines() {
        assertThat(hill.details().addressLines()).containsExactly("1 Quay Street", "Dover");
    }
}
