package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.settings.Firm;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.security.MessageDigest;
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
    private final Accounts people;
    private final FirmSettings settings;
    private final Token token = Token.fresh();

    FirstAdmin(AccountStore accounts, Accounts people, FirmSettings settings) {
        this.accounts = accounts;
        this.people = people;
        this.settings = settings;
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

    /** Makes the admin, and says who the firm is. */
    @Transactional
    public Actor create(Firm firm, String name, String email, String password) {
        Actor admin = people.hire(email, name, Locale.ENGLISH, Role.ADMIN, password);
        settings.change(firm.version(), found -> firm, admin);
        return admin;
    }
}
