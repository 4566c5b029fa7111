package caseflow.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedTests {

    private record Inner(int days, String paymentNote) {}

    private record Outer(String name, String phone, Inner inner) {}

    private static final Outer BEFORE = new Outer("Finch", "142", new Inner(30, ""));

    @Test
    void namesWhatIsNotWhatItWasAndNoneOfItsValues() {
        assertThat(Changed.fields(BEFORE, new Outer("Finch", "199", new Inner(30, "Thanks"))))
                .containsExactly("phone", "payment note");
    }

    @Test
    void ofWhatStayedTheSameThereIsNothingToTell() {
        assertThat(Changed.fields(BEFORE, new Outer("Finch", "142", new Inner(30, ""))))
                .isEmpty();
    }
}
