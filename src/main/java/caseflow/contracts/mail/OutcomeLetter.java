package caseflow.contracts.mail;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.contracts.Contract;
import caseflow.contracts.Refusal;
import caseflow.identity.Staff;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Tells the firm what became of a contract (MAIL-4), and brings everybody the signed copy. */
@Component
public class OutcomeLetter {

    /** What most mailboxes still take, in bytes; a larger copy is fetched. */
    private static final int LARGEST_ENCLOSURE = 8_000_000;

    private final Outbox outbox;
    private final Staff staff;
    private final SignerMail readers;
    private final MailSettings rules;
    private final Languages languages;
    private final WebSettings web;

    OutcomeLetter(
            Outbox outbox, Staff staff, SignerMail readers, MailSettings rules, Languages languages, WebSettings web) {
        this.outbox = outbox;
        this.staff = staff;
        this.readers = readers;
        this.rules = rules;
        this.languages = languages;
        this.web = web;
    }

    /** While others have not, or as long as there is no sealed copy to bring. */
    public void signed(Contract contract, String name) {
        int missing = contract.missing().size();
        toStaff(
                contract,
                letter -> letter.subject("contracts.mail.signed.subject", name, contract.label())
                        .say("contracts.mail.signed.text", name, contract.label(), missing));
    }

    public void declined(Contract contract, Refusal refusal) {
        toStaff(contract, letter -> {
            letter.subject("contracts.mail.declined.subject", refusal.by(), contract.label())
                    .say("contracts.mail.declined.text", refusal.by(), contract.label());
            return refusal.reason().isEmpty() ? letter : letter.say("contracts.mail.reason", refusal.reason());
        });
    }

    /** To everybody who has signed, and to the firm. */
    public void sealed(Contract contract, byte[] copy, ClientScope scope) {
        Words words = readers.words(contract, scope);
        for (Contact reader : readers.of(contract.signers(), scope)) {
            Letter letter = Letter.to(reader.email(), reader.name(), words)
                    .subject("contracts.mail.copy.subject", contract.label())
                    .say("contracts.mail.copy.text", contract.label())
                    .action("contracts.mail.show", web.address() + "/portal/contracts/" + contract.id())
                    .confidential();
            outbox.post(enclosed(letter, contract, copy));
        }
        toStaff(
                contract,
                letter -> enclosed(
                        letter.subject("contracts.mail.completed.subject", contract.label())
                                .say("contracts.mail.completed.text", contract.label()),
                        contract,
                        copy));
    }

    private void toStaff(Contract contract, UnaryOperator<Letter> say) {
        if (!rules.mails(Occasion.CONTRACT_ANSWERED_STAFF)) {
            return;
        }
        for (Staff.Member member : staff.all()) {
            Letter letter = Letter.to(member.email(), member.name(), languages.in(member.language()));
            outbox.post(say.apply(letter)
                    .action("contracts.mail.show", web.address() + "/firm/contracts/" + contract.id())
                    .confidential());
        }
    }

    private static Letter enclosed(Letter letter, Contract contract, byte[] copy) {
        if (copy.length > LARGEST_ENCLOSURE) {
            return letter.say("contracts.mail.large");
        }
        String name = contract.label().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return letter.say("contracts.mail.enclosed").enclose(name + ".pdf", copy);
    }
}
