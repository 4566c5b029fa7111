package caseflow.identity;

import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import org.springframework.stereotype.Component;

/** The letters about a second factor, to the one whose it is. */
@Component
class FactorLetters {

    private final Outbox outbox;
    private final Languages languages;
    private final WebSettings web;

    FactorLetters(Outbox outbox, Languages languages, WebSettings web) {
        this.outbox = outbox;
        this.languages = languages;
        this.web = web;
    }

    void enrolled(Account account) {
        outbox.post(to(account).subject("identity.mail.factor.on.subject").say("identity.mail.factor.on.text"));
    }

    void replaced(Account account) {
        outbox.post(alarming(account)
                .subject("identity.mail.factor.replaced.subject")
                .say("identity.mail.factor.replaced.text"));
    }

    void removed(Account account) {
        outbox.post(
                alarming(account).subject("identity.mail.factor.off.subject").say("identity.mail.factor.off.text"));
    }

    void renewed(Account account) {
        outbox.post(
                alarming(account).subject("identity.mail.factor.codes.subject").say("identity.mail.factor.codes.text"));
    }

    void recovered(Account account, int left) {
        outbox.post(alarming(account)
                .subject("identity.mail.factor.used.subject")
                .say("identity.mail.factor.used.text", left));
    }

    void reset(Account account) {
        outbox.post(to(account).subject("identity.mail.factor.reset.subject").say("identity.mail.factor.reset.text"));
    }

    void passkeyAdded(Account account, String name) {
        outbox.post(alarming(account)
                .subject("identity.mail.passkey.added.subject")
                .say("identity.mail.passkey.added.text", name));
    }

    void passkeyRemoved(Account account, String name) {
        outbox.post(alarming(account)
                .subject("identity.mail.passkey.removed.subject")
                .say("identity.mail.passkey.removed.text", name));
    }

    void tried(Account account) {
        outbox.post(
                alarming(account).subject("identity.mail.factor.tried.subject").say("identity.mail.factor.tried.text"));
    }

    private Letter alarming(Account account) {
        return to(account).action("identity.mail.changed.action", web.address() + "/password/forgotten");
    }

    private Letter to(Account account) {
        return Letter.to(account.email(), account.name(), languages.in(account.language()));
    }
}
