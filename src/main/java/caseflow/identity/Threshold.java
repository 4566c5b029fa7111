package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody stands after the first factor: let in, or asked for the second (ID-4). */
@Component
class Threshold {

    private final Welcomes welcomes;
    private final Sessions sessions;
    private final HeldFactors held;
    private final FactorRules rules;
    private final PendingSignIns pending;
    private final MailedLinks links;
    private final AccountStore accounts;

    Threshold(
            Welcomes welcomes,
            Sessions sessions,
            HeldFactors held,
            FactorRules rules,
            PendingSignIns pending,
            MailedLinks links,
            AccountStore accounts) {
        this.welcomes = welcomes;
        this.sessions = sessions;
        this.held = held;
        this.rules = rules;
        this.pending = pending;
        this.links = links;
        this.accounts = accounts;
    }

    /**
     * @param still whether the first factor is good yet, for the account as it is once it is held: neither its password nor
     *     its factors change from then on
     */
    @Transactional
    public Outcome arrive(long id, Predicate<Account> still, Factor first, Browser browser) {
        Account account = accounts.lock(id);
        if (!still.test(account) || !sessions.opensTo(account)) {
            return welcomes.refuse(account, browser);
        }
        boolean enrolled = held.any(account.id());
        if (enrolled || rules.of(account).required()) {
            return new Outcome.Asked(pending.begin(account, first, !enrolled), !enrolled);
        }
        return welcomes.welcome(account, first, browser);
    }

    @Transactional
    public Outcome arriveByLink(Token token, Browser browser) {
        return links.open(token)
                .filter(link -> link.purpose() == LinkPurpose.SIGN_IN)
                .map(link ->
                        arrive(link.accountId(), account -> links.use(token).isPresent(), Factor.LINK, browser))
                .orElseGet(Outcome.Refused::new);
    }
}
