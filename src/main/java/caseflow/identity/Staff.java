package caseflow.identity;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who works at the firm. */
@Service
public class Staff {

    private final AccountStore accounts;

    Staff(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** How to write to one of them. */
    public record Member(String name, String email, Locale language) {}

    /** Everybody who may sign in for the firm. */
    @Transactional(readOnly = true)
    public List<Member> all() {
        return accounts.staff().stream()
                .map(account -> new Member(account.name(), account.email(), account.language()))
                .toList();
    }
}
