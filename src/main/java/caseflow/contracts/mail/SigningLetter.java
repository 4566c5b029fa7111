package caseflow.contracts.mail;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Permission;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractNotReady;
import caseflow.contracts.ContractState;
import caseflow.identity.Token;
import caseflow.links.LinkAddress;
import caseflow.links.Links;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.settings.Firm;
import caseflow.settings.FirmSettings;
import caseflow.settings.SigningSettings;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks everybody to sign who is to: by a link that is enough to sign where the firm says so, or else in the portal. */
@Component
public class SigningLetter {

    /** What comes within a minute comes together. */
    private static final String TOPIC = "contracts";

    private final Outbox outbox;
    private final Links links;
    private final SignerMail readers;
    private final FirmSettings firm;
    private final SigningSettings consents;
    private final WebSettings web;

    SigningLetter(
            Outbox outbox,
            Links links,
            SignerMail readers,
            FirmSettings firm,
            SigningSettings consents,
            WebSettings web) {
        this.outbox = outbox;
        this.links = links;
        this.readers = readers;
        this.firm = firm;
        this.consents = consents;
        this.web = web;
    }

    /** @throws ContractNotReady if one of its signers may not see contracts */
    public void refuseOutOfReach(Contract contract, ClientScope scope) {
        readers.of(contract.signers(), scope).stream()
                .filter(contact -> !contact.may(Permission.CONTRACTS))
                .findFirst()
                .ifPresent(contact -> {
                    throw ContractNotReady.outOfReach(contact.name());
                });
    }

    /** @return the names of those it went to */
    public List<String> sent(Contract contract, ClientScope scope, Actor actor) {
        return each(contract, "contracts.mail.sent.", scope, actor);
    }

    /** To those who have not signed yet. @return the names of those it went to */
    public List<String> reminder(Contract contract, ClientScope scope, Actor actor) {
        return each(contract, "contracts.mail.reminder.", scope, actor);
    }

    /** To everybody who was asked. */
    public void withdrawn(Contract contract, ClientScope scope) {
        Words words = readers.words(contract, scope);
        for (Contact reader : readers.of(contract.signers(), scope)) {
            outbox.post(Letter.to(reader.email(), reader.name(), words)
                    .subject("contracts.mail.withdrawn.subject", contract.label(), name())
                    .say("contracts.mail.withdrawn.text", contract.label(), name())
                    .action("contracts.mail.show", inPortal(contract))
                    .gathered(TOPIC)
                    .confidential());
        }
    }

    /** To one reader, who asked for another link or for whom staff did. */
    public void again(Contract contract, String email, String name, Token token, ClientScope scope) {
        Words words = readers.words(contract, scope);
        Letter letter = Letter.to(email, name, words);
        boolean open = contract.state(firm.today()) == ContractState.OPEN;
        outbox.post(finished(linked(
                open
                        ? told(contract, "contracts.mail.sent.", letter, words)
                        : letter.subject("contracts.mail.again.subject", contract.label())
                                .say("contracts.mail.again.text", contract.label(), name()),
                token)));
    }

    private List<String> each(Contract contract, String what, ClientScope scope, Actor actor) {
        Words words = readers.words(contract, scope);
        List<Contact> asked = readers.of(contract.missing(), scope).stream()
                .filter(contact -> contact.may(Permission.CONTRACTS))
                .toList();
        boolean byLink = consents.byLink();
        for (Contact reader : asked) {
            Letter letter = told(contract, what, Letter.to(reader.email(), reader.name(), words), words);
            outbox.post(finished(
                    byLink
                            ? linked(letter, links.issue(contract.subject(), reader, actor))
                            : letter.action("contracts.mail.open", inPortal(contract))));
        }
        return asked.stream().map(Contact::name).toList();
    }

    private Letter told(Contract contract, String what, Letter letter, Words words) {
        return letter.subject(what + "subject", contract.label(), name())
                .say(what + "text", contract.label(), name())
                .say("contracts.mail.until", words.date(contract.signUntil()));
    }

    private Letter linked(Letter letter, Token token) {
        return letter.action("contracts.mail.open", web.address() + LinkAddress.of(token))
                .secret(token.secret())
                .note("contracts.mail.link");
    }

    private static Letter finished(Letter letter) {
        return letter.gathered(TOPIC).confidential();
    }

    private String inPortal(Contract contract) {
        return web.address() + "/portal/contracts/" + contract.id();
    }

    private String name() {
        Firm current = firm.current();
        return current.name();
    }
}
