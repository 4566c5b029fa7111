package caseflow.contracts.mail;

import caseflow.contracts.Contract;
import caseflow.identity.Staff;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells everybody of the firm that a contract ends soon. */
@Component
public class EndingLetter {

    private static final String TOPIC = "endings";

    private final Outbox outbox;
    private final Staff staff;
    private final Languages languages;
    private final WebSettings web;

    EndingLetter(Outbox outbox, Staff staff, Languages languages, WebSettings web) {
        this.outbox = outbox;
        this.staff = staff;
        this.languages = languages;
        this.web = web;
    }

    public void post(Contract contract) {
        LocalDate end = Objects.requireNonNull(contract.sent().terms().endsOn(), "it ends");
        for (Staff.Member member : staff.all()) {
            Words words = languages.in(member.language());
            outbox.post(Letter.to(member.email(), member.name(), words)
                    .subject("contracts.mail.ending.subject", contract.label(), words.date(end))
                    .say("contracts.mail.ending.text", contract.label(), words.date(end))
                    .action("contracts.mail.show", web.address() + "/firm/contracts/" + contract.id())
                    .gathered(TOPIC)
                    .confidential());
        }
    }
}
