package caseflow.settings.firm;

import caseflow.settings.MailRules;
import caseflow.settings.Occasion;
import caseflow.web.Typed;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What letters may say and which are written, as it is ticked.
 *
 * @param mails the keys of the occasions on which a letter is written
 */
public record MailForm(String discreet, Set<String> mails, String version) {

    public MailForm(@Nullable String discreet, @Nullable Set<String> mails, @Nullable String version) {
        this.discreet = Typed.line(discreet);
        this.mails = Objects.requireNonNullElse(mails, Set.of());
        this.version = Typed.line(version);
    }

    static MailForm of(MailRules rules) {
        return new MailForm(
                Boolean.toString(rules.discreet()),
                occasions().filter(rules::mails).map(Occasion::key).collect(Collectors.toSet()),
                Integer.toString(rules.version()));
    }

    MailRules rules() {
        return new MailRules(
                discreet.equals("true"),
                occasions().filter(occasion -> !mails.contains(occasion.key())).collect(Collectors.toSet()),
                Typed.version(version));
    }

    private static Stream<Occasion> occasions() {
        return Stream.of(Occasion.values());
    }
}
