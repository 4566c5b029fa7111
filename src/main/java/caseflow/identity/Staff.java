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
        return accounts.staff().stream().map(Staff::member).toList();
    }

    /** Those among them who may change what the firm is. */
    @Transactional(readOnly = true)
    public List<Member> admins() {
        return accounts.staff().stream()
                .filter(account -> account.role() == Role.ADMIN)
                .map(Staff::member)
                .toList();
    }

    private static Member member(Account account) {
        return new Member(account.name(), account.email(), account.language());
    }
}
