package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientKind;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.ContactDraft;
import caseflow.clients.Contacts;
import caseflow.clients.MailChoice;
import caseflow.clients.Matters;
import caseflow.clients.Permission;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.identity.Accounts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Five clients, and those who speak for them. Grace Hill speaks for two. */
@Component
@Profile("demo")
@Order(1)
class DemoClients implements Chapter {

    static final String BAKERY = "Hill Street Bakery Ltd";
    static final String TRUST = "Hill Family Trust";
    static final String MARINE = "Northwind Marine Inc";
    static final String ATELIER = "Atelier Dubois SARL";
    static final String TRADING = "شركة النور للتجارة";

    private static final Set<Permission> ALL = EnumSet.allOf(Permission.class);
    private static final Set<Permission> BILLS = EnumSet.of(Permission.INVOICES);
    private static final Set<Permission> PAPERS = EnumSet.of(Permission.CONTRACTS, Permission.DOCUMENTS);

    private final Clients clients;
    private final Contacts contacts;
    private final Matters matters;
    private final Accounts accounts;
    private final DemoCast cast;

    DemoClients(Clients clients, Contacts contacts, Matters matters, Accounts accounts, DemoCast cast) {
        this.clients = clients;
        this.contacts = contacts;
        this.matters = matters;
        this.accounts = accounts;
        this.cast = cast;
    }

    @Override
    public void tell(Story story, DemoStaff staff) {
        story.scene(420, day -> marine(staff.jonas()))
                .scene(300, day -> bakery(staff.eleanor()))
                .scene(200, day -> atelier(staff.jonas()))
                .scene(120, day -> trading(staff.eleanor()))
                .scene(90, day -> trust(staff.eleanor()));
    }

    private void marine(Actor by) {
        Client client = company(MARINE, "7 Harbor Way\nPortland, ME 04101", CurrencyUnit.USD, by);
        join(client, person("Mara", "Lindqvist", "Chief financial officer", "mara@northwind.example"), ALL, by);
        open(client, "General counsel", by);
        open(client, "Charter agreements", by);
    }

    private void bakery(Actor by) {
        Client client = company(BAKERY, "210 Bleecker Street\nBoston, MA 02110", CurrencyUnit.USD, by);
        join(client, person("Grace", "Hill", "Managing director", "grace@hill.example"), ALL, by);
        join(client, person("Tom", "Hill", "Bookkeeping", "tom@hill.example"), BILLS, by);
        join(client, person("Priya", "Nair", "Shop manager", "priya@hill.example"), PAPERS, by);
        open(client, "Lease of 14 Mercer Street", by);
        open(client, "Employment handbook", by);
    }

    private void atelier(Actor by) {
        Client client = company(ATELIER, "8 rue des Carmes\n75005 Paris\nFrance", CurrencyUnit.EUR, by);
        join(client, person("Camille", "Dubois", "Gérante", "camille@dubois.example"), ALL, by);
        open(client, "Trademark in the United States", by);
    }

    private void trading(Actor by) {
        Client client = company(TRADING, "شارع الشيخ زايد ١٢\nدبي", CurrencyUnit.USD, by);
        join(client, new Person("ليلى", "حداد", "", "layla@alnoor.example", "", TextDirection.RTL), ALL, by);
        open(client, "Distribution agreement", by);
    }

    private void trust(Actor by) {
        Client client = clients.create(
                new ClientDetails(
                        TRUST,
                        ClientKind.PERSON,
                        "3 Chestnut Lane\nBoston, MA 02108",
                        CurrencyUnit.USD,
                        Locale.ENGLISH,
                        ""),
                by);
        cast.add(client);
        join(client, person("Grace", "Hill", "Trustee", "grace@hill.example"), ALL, by);
    }

    private Client company(String name, String address, CurrencyUnit currency, Actor by) {
        Client client =
                clients.create(new ClientDetails(name, ClientKind.COMPANY, address, currency, Locale.ENGLISH, ""), by);
        cast.add(client);
        return client;
    }

    private void join(Client client, Person person, Set<Permission> permissions, Actor by) {
        var draft = new ContactDraft(person, permissions, EnumSet.allOf(MailChoice.class), false, true);
        contacts.add(client.id(), draft, ClientScope.ALL, by);
        accounts.admit(person.email(), DemoFirm.PASSWORD);
    }

    private void open(Client client, String matter, Actor by) {
        cast.add(matters.open(client.id(), matter, ClientScope.ALL, by));
    }

    private static Person person(String first, String last, String title, String email) {
        return new Person(first, last, title, email, "", TextDirection.AUTO);
    }
}
