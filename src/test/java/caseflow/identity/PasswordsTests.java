package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTests {

    private final Passwords passwords = passwords("default");
    private final Passwords inDemo = passwords("demo");

    @ParameterizedTest
    @CsvSource({
        "elevenchars, identity.password.short",
        "password1234, identity.password.common",
        "aaaaaaaaaaaaaaaa, identity.password.common",
        "qwertyuiop123, identity.password.common",
        "me-grace@hill.example-me, identity.password.email",
        "I am GRACE and I know it, identity.password.email",
        "demo-portal-2026, identity.password.common",
        "caseflow1234, identity.password.common",
        "FinchRowe2026, identity.password.common",
    })
    void aWeakPasswordIsRefusedWithTheReason(String password, String reason) {
        assertThat(passwords.objection(password, "grace@hill.example")).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"violet kettle under snow", "Ümläut-Wörter sind gut", "correct horse battery staple!", "密码很长而且不常见的一句话啊"
    })
    void aLongUnusualOneIsFineWhateverItIsMadeOf(String password) {
        assertThat(passwords.objection(password, "grace@hill.example")).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAPersonSees() {
        assertThat(passwords.objection("x".repeat(129), "a@b.example")).contains("identity.password.long");
        assertThat(passwords.objection("🙂".repeat(11), "a@b.example")).contains("identity.password.short");
    }

    @Test
    void theRightPasswordIsRightAndNoOther() {
        String hash = passwords.hash("violet kettle under snow");

        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.right("violet kettle under snow", Optional.of(hash)))
                .isTrue();
        assertThat(passwords.right("violet kettle under ice", Optional.of(hash)))
                .isFalse();
        assertThat(passwords.right("violet kettle under snow", Optional.empty()))
                .isFalse();
    }

    @Test
    void theDemosPasswordOpensNothingOutsideTheDemo() {
        Optional<String> hash = Optional.of(inDemo.hash(Passwords.DEMO));

        assertThat(inDemo.right(Passwords.DEMO, hash)).isTrue();
        assertThat(passwords.right(Passwords.DEMO, hash)).isFalse();
        assertThat(inDemo.objection(Passwords.DEMO, "a@b.example")).isEmpty();
    }

    private static Passwords passwords(String profile) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        return new Passwords(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                () -> List.of("caseflow", "FinchRowe", "Finch", "Rowe"),
                environment);
    }
}
