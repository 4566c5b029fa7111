package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses that look like somebody's, or become it where letters are made small. */
@CaseFlowTest
class LookAlikeTests {

    @Autowired
    AccountStore accounts;

    /** With dots, without them, of another alphabet, of full width, with something unseen in it, composed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pr\u0130ya@hill.example",
                "pr\u0131ya@hill.example",
                "priya@h\u0130ll.example",
                "pr\u0456ya@hill.example",
                "priy\u0430@hill.example",
                "\uff50riya@hill.example",
                "priya\u200b@hill.example",
                "priya@hill.example\u202e",
                "priya@hill\u3002example",
                "priya@hil\u217c.example",
                "priya@hill.example ",
                "priya@hill.example,tom@hill.example",
                "priya@hill.example%",
                "priya_@hill.example"
            })
    void areNobody(String typed) {
        assertThat(accounts.find(typed)).isEmpty();
    }

    @Test
    void smallOrLargeLettersAreTheSame() {
        assertThat(accounts.find("PRIYA@Hill.Example")).map(Account::email).contains(People.PRIYA);
    }

    /** Whatever finds an account is counted as its own address is: otherwise each spelling had tries of its own. */
    @ParameterizedTest
    @CsvSource({"Priya@hill.example", "PRIYA@HILL.EXAMPLE", "pr\u0130ya@hill.example", "priya@hill.example"})
    void whatFindsAnAccountIsCountedWithIt(String typed) {
        Optional<Account> found = accounts.find(typed);
        assertThat(found.isEmpty() || Throttle.Key.email(typed).equals(Throttle.Key.email(People.PRIYA)))
                .isTrue();
    }
}
