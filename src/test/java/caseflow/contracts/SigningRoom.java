package caseflow.contracts;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactDraft;
import caseflow.clients.Contacts;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.database.RowScope;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import caseflow.identity.Accounts;
import caseflow.offers.Desk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contracts that are written and sent, and those who sign them. */
@TestComponent
public class SigningRoom {

    public static final LocalDate UNTIL = LocalDate.of(2026, 12, 24);
    public static final String TEXT = "{{firm.name}} acts for **{{client.name}}**, for {{value}}.";

    private final Desk desk;
    private final Contacts contacts;
    private final Accounts accounts;
    private final ContractDrafts drafts;
    private final ContractDispatches dispatches;
    private final Contracts contracts;
    private final Signatures signatures;
    private final ContractTypes types;
    private final RowScope rows;

    SigningRoom(
            Desk desk,
            Contacts contacts,
            Accounts accounts,
            ContractDrafts drafts,
            ContractDispatches dispatches,
            Contracts contracts,
            Signatures signatures,
            ContractTypes types,
            RowScope rows) {
        this.desk = desk;
        this.contacts = contacts;
        this.accounts = accounts;
        this.drafts = drafts;
        this.dispatches = dispatches;
        this.contracts = contracts;
        this.signatures = signatures;
        this.types = types;
        this.rows = rows;
    }

    /** A contact of a client of its own. */
    public Contact contact() {
        return desk.contact();
    }

    /** Another one, of the same client. */
    public Contact colleague(Contact of, String first, String last) {
        Contact added = add(of, first, last, true);
        accounts.admit(added.email(), "a quill and an inkwell");
        return added;
    }

    /** Another one, who may not enter the portal. */
    public Contact withoutAccess(Contact of, String first, String last) {
        return add(of, first, last, false);
    }

    private Contact add(Contact of, String first, String last, boolean portal) {
        String email = "signer-" + UUID.randomUUID() + "@desk.example";
        var person = new Person(first, last, "", email, "", TextDirection.AUTO);
        var draft = new ContactDraft(
                person, EnumSet.allOf(Permission.class), EnumSet.allOf(MailChoice.class), false, portal);
        return firm(() -> contacts.add(of.client(), draft, ClientScope.ALL, Desk.STAFF));
    }

    public ContractContent content(String text, boolean countersigned, Contact... signers) {
        return new ContractContent(
                signers[0].client(),
                null,
                types.all().get(0).id(),
                "Engagement",
                text,
                CurrencyUnit.USD,
                Money.of(CurrencyUnit.USD, new BigDecimal("4800")),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 11, 30),
                List.of(signers).stream().map(Contact::id).toList(),
                countersigned,
                "Only for us");
    }

    public ContractDraft draft(ContractContent content) {
        return firm(() -> drafts.draft(content, ClientScope.ALL, Desk.STAFF));
    }

    /** To be signed until Christmas Eve. */
    public Contract sent(Contact... signers) {
        return send(draft(content(TEXT, false, signers)), UNTIL);
    }

    public Contract countersigned(Contact... signers) {
        return send(draft(content(TEXT, true, signers)), UNTIL);
    }

    public Contract send(ContractDraft draft, LocalDate until) {
        return firm(() -> {
            ContractDraft now = drafts.find(draft.id(), ClientScope.ALL);
            dispatches.send(now.id(), now.version(), until, ClientScope.ALL, Desk.STAFF);
            return contracts.find(now.id(), ClientScope.ALL);
        });
    }

    public void edit(Contract contract, ContractContent content) {
        firm(() -> drafts.edit(
                contract.id(),
                drafts.find(contract.id(), ClientScope.ALL).version(),
                content,
                ClientScope.ALL,
                Desk.STAFF));
    }

    public List<String> mail(Contract contract) {
        return firm(() -> dispatches.mail(contract.id(), ClientScope.ALL, Desk.STAFF));
    }

    /** Who signs from now on with another address, and may see what the permissions say. */
    public Contact moved(Contact contact, String email, Set<Permission> permissions) {
        return firm(() -> {
            Contact now = contacts.find(contact.id(), ClientScope.ALL);
            Person was = now.person();
            var person = new Person(was.firstName(), was.lastName(), "", email, "", TextDirection.AUTO);
            var draft = new ContactDraft(person, permissions, EnumSet.allOf(MailChoice.class), now.primary(), true);
            return contacts.update(contact.id(), now.version(), draft, ClientScope.ALL, Desk.STAFF);
        });
    }

    public void trash(Contract contract) {
        firm(() -> {
            drafts.trash(contract.id(), ClientScope.ALL, Desk.STAFF);
            return contract;
        });
    }

    public void withdraw(Contract contract, String reason) {
        firm(() -> {
            dispatches.withdraw(contract.id(), now(contract).mark(), reason, ClientScope.ALL, Desk.STAFF);
            return contract;
        });
    }

    public Contract sign(Contract contract, Contact signer) {
        return sign(contract, signer, signer.name());
    }

    /** In the portal, the version that was sent when the contract was read. */
    public Contract sign(Contract contract, Contact signer, String name) {
        return client(
                signer,
                () -> signatures.sign(
                        contract.id(),
                        new Signing(contract.sent().number(), name, 1),
                        desk.reader(signer, Proof.SESSION),
                        ClientScope.of(signer.client()),
                        Desk.actor(signer)));
    }

    public Contract countersign(Contract contract) {
        var eleanor = new Reader(
                contract.client(), null, "Eleanor Finch", "finch@finch.example", Proof.CONSOLE, "192.0.2.7", "Test");
        return firm(() -> signatures.sign(
                contract.id(),
                new Signing(contract.sent().number(), "Eleanor Finch", 1),
                eleanor,
                ClientScope.ALL,
                Desk.STAFF));
    }

    public void decline(Contract contract, Contact signer, String reason) {
        client(signer, () -> {
            signatures.decline(
                    contract.id(),
                    contract.sent().number(),
                    reason,
                    desk.reader(signer, Proof.SESSION),
                    ClientScope.of(signer.client()),
                    Desk.actor(signer));
            return contract;
        });
    }

    public Contract now(Contract contract) {
        return firm(() -> contracts.find(contract.id(), ClientScope.ALL));
    }

    public <T> T firm(Supplier<T> deed) {
        try (var bound = rows.enterFirm()) {
            return deed.get();
        }
    }

    public <T> T client(Contact contact, Supplier<T> deed) {
        try (var bound = rows.enterClient(contact.client().value())) {
            return deed.get();
        }
    }

    /** The subjects of the letters to that reader, the latest first. */
    public List<String> letters(String reader) {
        return owner().sql("SELECT subject FROM letter WHERE recipient = :reader ORDER BY id DESC")
                .param("reader", reader)
                .query(String.class)
                .list();
    }

    public ContractDraft draftOf(Contract contract) {
        return firm(() -> drafts.find(contract.id(), ClientScope.ALL));
    }

    public JdbcClient owner() {
        return desk.owner();
    }
}
