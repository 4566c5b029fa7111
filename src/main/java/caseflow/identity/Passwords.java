package caseflow.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough (ID-5), and whether one is right. */
@Component
class Passwords {

    /** The one printed in the README; nobody may sign in with it where the firm is real. */
    static final String DEMO = "demo-portal-2026";

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int GUESSED_QUICKLY = 1;

    private final PasswordEncoder encoder;
    private final GuessedWords words;
    private final boolean demo;
    private final Zxcvbn judge = new Zxcvbn();
    private final String nobodys;

    Passwords(PasswordEncoder encoder, GuessedWords words, Environment environment) {
        this.encoder = encoder;
        this.words = words;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.nobodys = hash(Token.fresh().secret());
    }

    /** The message key of what is wrong with a new password, if anything is. */
    Optional<String> objection(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("identity.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("identity.password.long");
        }
        if (holds(password, email) || holds(password, email.substring(0, Math.max(0, email.indexOf('@'))))) {
            return Optional.of("identity.password.email");
        }
        return common(password, email) ? Optional.of("identity.password.common") : Optional.empty();
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** The hash to keep from now on, where the one there is was made with less effort than is asked today. */
    Optional<String> renewed(String password, String hash) {
        return encoder.upgradeEncoding(hash) ? Optional.of(hash(password)) : Optional.empty();
    }

    /** Whether what was right for an account is so yet, as it is now: its hash is the same, or was made anew meanwhile. */
    boolean still(String password, Account checked, Account now) {
        return Objects.equals(checked.passwordHash(), now.passwordHash())
                || right(password, Optional.ofNullable(now.passwordHash()));
    }

    /** Takes as long for an account without a password, or none at all, as for any other. */
    boolean right(String password, Optional<String> hash) {
        boolean matches = encoder.matches(password, hash.orElse(nobodys));
        return matches && hash.isPresent() && (demo || !password.equals(DEMO));
    }

    private boolean common(String password, String email) {
        if (password.equals(DEMO)) {
            return !demo;
        }
        List<String> known =
                Stream.concat(Stream.of(email), words.all().stream()).toList();
        return judge.measure(password, known).getScore() <= GUESSED_QUICKLY;
    }

    private static boolean holds(String password, String part) {
        return part.length() >= 4 && password.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
