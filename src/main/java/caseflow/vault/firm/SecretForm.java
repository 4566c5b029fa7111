package caseflow.vault.firm;

import caseflow.vault.Secret;
import caseflow.vault.VaultItem;
import caseflow.web.Typed;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A secret as it is typed.
 *
 * @param password just as it came: a blank at its end may be part of it
 */
public record SecretForm(
        String title,
        String user,
        String password,
        String address,
        String note,
        String lastDay,
        String once,
        String version) {

    static final SecretForm BLANK = new SecretForm(null, null, null, null, null, null, null, null);

    private static final int LONGEST_TITLE = 180;
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_NOTE = 10_000;

    public SecretForm(
            @Nullable String title,
            @Nullable String user,
            @Nullable String password,
            @Nullable String address,
            @Nullable String note,
            @Nullable String lastDay,
            @Nullable String once,
            @Nullable String version) {
        this.title = Typed.line(title);
        this.user = Typed.line(user);
        this.password = Objects.requireNonNullElse(password, "");
        this.address = Typed.line(address);
        this.note = Typed.lines(note);
        this.lastDay = Typed.line(lastDay);
        this.once = Typed.line(once);
        this.version = Typed.line(version);
    }

    static SecretForm of(VaultItem item, Secret secret) {
        return new SecretForm(
                item.label().title(),
                secret.user(),
                secret.password(),
                secret.address(),
                secret.note(),
                Objects.toString(item.terms().lastDay(), ""),
                Boolean.toString(item.terms().once()),
                Integer.toString(item.version()));
    }

    int seen() {
        return Typed.version(version);
    }

    Secret secret() {
        return new Secret(user, password, address, note);
    }

    /** @param withFile whether there is a file besides, so that nothing else need be there */
    VaultItem.Terms judge(LocalDate today, boolean withFile, Errors errors) {
        if (title.isEmpty()) {
            errors.rejectValue("title", "vault.title.missing");
        } else if (title.length() > LONGEST_TITLE) {
            errors.rejectValue("title", "vault.long", new Object[] {LONGEST_TITLE}, null);
        }
        judge("user", user, LONGEST_LINE, errors);
        judge("password", password, LONGEST_LINE, errors);
        judge("address", address, LONGEST_LINE, errors);
        judge("note", note, LONGEST_NOTE, errors);
        boolean empty = (user + password + address + note).isEmpty();
        if (!withFile && empty) {
            errors.rejectValue("password", "vault.nothing");
        } else if (withFile && !empty && once.equals("true")) {
            errors.rejectValue("once", "vault.once.both");
        }
        return new TermsForm(lastDay, once).read(today, errors);
    }

    private static void judge(String field, String typed, int longest, Errors errors) {
        if (typed.length() > longest) {
            errors.rejectValue(field, "vault.long", new Object[] {longest}, null);
        }
    }

    /** This may stand in a log. */
    @Override
    public String toString() {
        return "SecretForm[]";
    }
}
