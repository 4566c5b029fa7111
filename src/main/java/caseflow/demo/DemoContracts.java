package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractContent;
import caseflow.contracts.ContractDispatches;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractDrafts;
import caseflow.contracts.ContractFiles;
import caseflow.contracts.Contracts;
import caseflow.contracts.Signatures;
import caseflow.contracts.Signing;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes, sends and signs contracts, as the firm's people and their clients would. */
@Component
@Profile("demo")
class DemoContracts {

    static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                    + "Version/18.5 Mobile/15E148 Safari/604.1";

    private static final String FEES = """
            Partners 380 an hour, associates 310, assistants 140. Copies and postage at cost.
            """;

    private static final String OFFICE = "192.0.2.10";
    private static final String OFFICE_BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final ContractDrafts drafts;
    private final ContractDispatches dispatches;
    private final Contracts contracts;
    private final Signatures signatures;
    private final ContractFiles files;
    private final Contacts contacts;
    private final DemoCast cast;

    DemoContracts(
            ContractDrafts drafts,
            ContractDispatches dispatches,
            Contracts contracts,
            Signatures signatures,
            ContractFiles files,
            Contacts contacts,
            DemoCast cast) {
        this.drafts = drafts;
        this.dispatches = dispatches;
        this.contracts = contracts;
        this.signatures = signatures;
        this.files = files;
        this.contacts = contacts;
        this.cast = cast;
    }

    /**
     * What is to be agreed, and with whom.
     *
     * @param value empty where there is no sum to it
     * @param signers the first names of those who sign for the client
     */
    record Agreement(
            String client,
            long type,
            String topic,
            String text,
            String value,
            List<String> signers,
            boolean countersigned) {}

    /** @param months it runs from that day on; 0 for one that runs on */
    ContractDraft draft(Agreement agreement, LocalDate from, int months, Actor by) {
        Client client = cast.client(agreement.client);
        var content = new ContractContent(
                client.id(),
                null,
                agreement.type,
                agreement.topic,
                agreement.text,
                client.currency(),
                agreement.value.isEmpty() ? null : Money.of(client.currency(), new BigDecimal(agreement.value)),
                from,
                months == 0 ? null : from.plusMonths(months).minusDays(1),
                agreement.signers.stream()
                        .map(name -> contact(client.id(), name).id())
                        .toList(),
                agreement.countersigned,
                "");
        return drafts.draft(content, ClientScope.ALL, by);
    }

    ContractDraft send(Agreement agreement, LocalDate from, int months, LocalDate until, Actor by) {
        ContractDraft draft = draft(agreement, from, months, by);
        dispatches.send(draft.id(), draft.version(), until, ClientScope.ALL, by);
        return draft;
    }

    /** With the firm's fees beside it. */
    ContractDraft sendWithFees(Agreement agreement, LocalDate from, int months, LocalDate until, Actor by) {
        ContractDraft draft = draft(agreement, from, months, by);
        var fees = new ByteArrayInputStream(FEES.getBytes(StandardCharsets.UTF_8));
        files.add(draft, "Schedule of fees.txt", fees, ClientScope.ALL, by);
        ContractDraft complete = drafts.find(draft.id(), ClientScope.ALL);
        dispatches.send(complete.id(), complete.version(), until, ClientScope.ALL, by);
        return complete;
    }

    /** @param name the first name of a contact, who signs in the portal, on a phone */
    void sign(ContractDraft draft, String name) {
        Contract contract = contracts.find(draft.id(), ClientScope.ALL);
        Contact contact = contact(draft.content().client(), name);
        signatures.sign(
                contract.id(),
                new Signing(contract.sent().number(), contact.name(), 1),
                reader(contract, contact),
                ClientScope.ALL,
                actor(contact));
    }

    void countersign(ContractDraft draft, Actor by, String email) {
        Contract contract = contracts.find(draft.id(), ClientScope.ALL);
        var signatory = new Reader(contract.client(), null, by.name(), email, Proof.CONSOLE, OFFICE, OFFICE_BROWSER);
        signatures.sign(
                contract.id(), new Signing(contract.sent().number(), by.name(), 1), signatory, ClientScope.ALL, by);
    }

    void decline(ContractDraft draft, String name, String reason) {
        Contract contract = contracts.find(draft.id(), ClientScope.ALL);
        Contact contact = contact(draft.content().client(), name);
        signatures.decline(
                contract.id(),
                contract.sent().number(),
                reason,
                reader(contract, contact),
                ClientScope.ALL,
                actor(contact));
    }

    void withdraw(ContractDraft draft, String reason, Actor by) {
        String mark = contracts.find(draft.id(), ClientScope.ALL).mark();
        dispatches.withdraw(draft.id(), mark, reason, ClientScope.ALL, by);
    }

    private static Reader reader(Contract contract, Contact contact) {
        return new Reader(
                contract.client(),
                contact.id(),
                contact.name(),
                contact.email(),
                Proof.SESSION,
                "198.51.100.23",
                PHONE);
    }

    private static Actor actor(Contact contact) {
        Long account = Objects.requireNonNull(contact.access()).account();
        return new Actor(Actor.Kind.CONTACT, account, contact.name(), "198.51.100.23");
    }

    private Contact contact(ClientId client, String name) {
        return contacts.of(client, ClientScope.ALL).stream()
                .filter(contact -> contact.person().firstName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
