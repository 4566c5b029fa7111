package caseflow.links;

import caseflow.clients.Clients;
import caseflow.evidence.Reader;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.web.Languages;
import caseflow.web.Words;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Brings a code to the mailbox that the link was mailed to. */
@Component
class CodeLetter {

    private final Outbox outbox;
    private final Clients clients;
    private final Languages languages;

    CodeLetter(Outbox outbox, Clients clients, Languages languages) {
        this.outbox = outbox;
        this.clients = clients;
        this.languages = languages;
    }

    void post(LinkGrant grant, Code code, Duration life) {
        Reader reader = grant.reader();
        Words words = languages.in(clients.find(reader.client(), grant.scope()).language());
        outbox.post(Letter.to(reader.email(), reader.name(), words)
                .subject("links.mail.code.subject")
                .say("links.mail.code.text", code.figures())
                .secretCode(code.figures())
                .note("links.mail.code.note", life.toMinutes()));
    }
}
