package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.settings.Firm;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever can read the log of an empty installation become its first admin (OPS-1). The secret in the set-up
 * address lives as long as this process, and is good until there is anybody on the staff.
 */
@Service
public class FirstAdmin {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final FirmSettings settings;
    private final Clock clock;
    private final Token token = Token.fresh();

    FirstAdmin(AccountStore accounts, Passwords passwords, FirmSettings settings, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean awaited() {
        return !accounts.anyStaff();
    }

    String path() {
        return "/setup/" + token.secret();
    }

    /** @throws NotFound if the secret is wrong or somebody was here before */
    @Transactional(readOnly = true)
    public void check(Token offered) {
        if (!MessageDigest.isEqual(offered.hash(), token.hash()) || accounts.anyStaff()) {
            throw new NotFound();
        }
    }

    /** Makes the admin, and tells the firm's name. */
    @Transactional
    public void create(Firm firm, String name, String email, String password) {
        long id = accounts.ensure(email, name, Locale.ENGLISH, Role.ADMIN, clock.instant());
        accounts.setPassword(id, passwords.hash(password));
        settings.change(firm, new Actor(Actor.Kind.STAFF, id, name, null));
    }
}
