package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
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

    @Transactional
    public Outcome arrive(Account account, Factor first, Browser browser) {
        if (!sessions.opensTo(account)) {
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
        return links.use(token)
                .filter(link -> link.purpose() == LinkPurpose.SIGN_IN)
                .flatMap(link -> accounts.find(link.accountId()))
                .map(account -> arrive(account, Factor.LINK, browser))
                .orElseGet(Outcome.Refused::new);
    }
}
