package caseflow.identity;

import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.web.Brands;
import caseflow.web.BrowserName;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The letters that let people in, and those that tell them somebody came in or tried to. */
@Component
class IdentityLetters {

    private final Outbox outbox;
    private final Languages languages;
    private final Brands brands;
    private final WebSettings web;

    IdentityLetters(Outbox outbox, Languages languages, Brands brands, WebSettings web) {
        this.outbox = outbox;
        this.languages = languages;
        this.brands = brands;
        this.web = web;
    }

    void invitation(Account account, String client, Token token) {
        String firm = brands.brand().name();
        outbox.post(to(account)
                .subject("identity.mail.invitation.subject", firm)
                .say("identity.mail.invitation.text", firm, client)
                .action("identity.mail.invitation.action", address("/password/" + token.secret()))
                .secret(token.secret())
                .note("identity.mail.invitation.note"));
    }

    void staffInvitation(Account account, Token token) {
        String firm = brands.brand().name();
        outbox.post(to(account)
                .subject("identity.mail.staff.subject", firm)
                .say("identity.mail.staff.text", firm)
                .action("identity.mail.invitation.action", address("/password/" + token.secret()))
                .secret(token.secret())
                .note("identity.mail.invitation.note"));
    }

    /** To somebody who already signs in for another client. */
    void anotherPortal(Account account, String client) {
        outbox.post(to(account)
                .subject("identity.mail.portal.subject", client)
                .say("identity.mail.portal.text", brands.brand().name(), client)
                .action("identity.mail.portal.action", address("/sign-in")));
    }

    void reset(Account account, Token token) {
        outbox.post(to(account)
                .subject("identity.mail.reset.subject")
                .say("identity.mail.reset.text")
                .action("identity.mail.reset.action", address("/password/" + token.secret()))
                .secret(token.secret())
                .note("identity.mail.reset.note"));
    }

    void signInLink(Account account, Token token) {
        outbox.post(to(account)
                .subject("identity.mail.link.subject", brands.brand().name())
                .say("identity.mail.link.text")
                .action("identity.mail.link.action", address("/sign-in/link/" + token.secret()))
                .secret(token.secret())
                .note("identity.mail.link.note"));
    }

    void passwordChanged(Account account) {
        outbox.post(to(account)
                .subject("identity.mail.changed.subject")
                .say("identity.mail.changed.text")
                .action("identity.mail.changed.action", address("/password/forgotten")));
    }

    /** Without a name: the address may be mistyped, and a stranger's. */
    void confirmEmail(Account account, String email, Token token) {
        String firm = brands.brand().name();
        outbox.post(Letter.to(email, "", languages.in(account.language()))
                .subject("identity.mail.confirm.subject", firm)
                .say("identity.mail.confirm.text", firm)
                .action("identity.mail.confirm.action", address("/email/" + token.secret()))
                .secret(token.secret())
                .note("identity.mail.confirm.note"));
    }

    /** To the old address, with nothing in it that would let anybody confirm the new one. */
    void emailAsked(Account account, String email) {
        outbox.post(to(account)
                .subject("identity.mail.asked.subject")
                .say("identity.mail.asked.text", email)
                .say("identity.mail.asked.stop")
                .action("identity.mail.asked.action", address("/password/forgotten")));
    }

    /** @param account as it was, so to the old address */
    void emailChanged(Account account, String email) {
        outbox.post(to(account)
                .subject("identity.mail.moved.subject")
                .say("identity.mail.moved.text", email)
                .note("identity.mail.moved.note", brands.brand().name()));
    }

    void newDevice(Account account, Browser browser, Instant at) {
        Words words = languages.in(account.language());
        outbox.post(to(account)
                .subject("identity.mail.device.subject")
                .say(
                        "identity.mail.device.text",
                        words.moment(at, brands.brand().zone()),
                        browser.address(),
                        BrowserName.of(browser.name()).in(words))
                .action("identity.mail.device.action", address("/password/forgotten")));
    }

    void manyFailures(Account account) {
        outbox.post(to(account).subject("identity.mail.failures.subject").say("identity.mail.failures.text"));
    }

    private Letter to(Account account) {
        return Letter.to(account.email(), account.name(), languages.in(account.language()));
    }

    private String address(String path) {
        return web.address() + path;
    }
}
