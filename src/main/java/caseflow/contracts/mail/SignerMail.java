package caseflow.contracts.mail;

import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.contracts.Contract;
import caseflow.contracts.Signer;
import caseflow.web.Languages;
import caseflow.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How to write to those who sign for the client. */
@Component
record SignerMail(Clients clients, Contacts contacts, Languages languages) {

    List<Contact> of(List<Signer> signers, ClientScope scope) {
        return signers.stream()
                .flatMap(signer -> Stream.ofNullable(signer.contact()))
                .map(id -> contacts.find(id, scope))
                // letters are gathered: whoever writes to several does so in the same order always
                .sorted(Comparator.comparing(Contact::email))
                .toList();
    }

    Words words(Contract contract, ClientScope scope) {
        return languages.in(clients.find(contract.client(), scope).language());
    }
}
