package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientId;
import caseflow.clients.ClientKind;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contact;
import caseflow.clients.ContactDraft;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import java.io.UnsupportedEncodingException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People of their own for each test of a profile, on a clock that stands still. */
@CaseFlowTest
class ProfileStory {

    static final String PASSWORD = "a quill and an inkwell";
    static final Actor FINCH = new Actor(Actor.Kind.STAFF, 1L, "Eleanor Finch", "192.0.2.7");
    static final Set<Permission> ALL = EnumSet.allOf(Permission.class);

    private static final String STAFF = "@staff-with-a-profile.example";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    StoryClock clock;

    @Autowired
    Clients clients;

    @Autowired
    Contacts contacts;

    @Autowired
    Accounts accounts;

    @Autowired
    RowScope rows;

    @Autowired
    Database database;

    @BeforeEach
    void stand() {
        clock.tell(clock.instant());
    }

    @AfterEach
    void goOn() {
        clock.goOn();
        owner().sql("DELETE FROM failed_try").update();
        owner().sql("DELETE FROM account WHERE email LIKE '%' || :staff")
                .param("staff", STAFF)
                .update();
    }

    JdbcClient owner() {
        return database.owner().client();
    }

    static String anAddress() {
        return "p-" + UUID.randomUUID() + "@profile.example";
    }

    ClientId aClient(String name) {
        try (var bound = rows.enterFirm()) {
            Client client = clients.create(
                    new ClientDetails(name, ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, ""), FINCH);
            return client.id();
        }
    }

    /** Somebody with access and a password; the first of a client is its primary contact. */
    Contact contact(ClientId client, String first, String last, String email, Set<Permission> permissions) {
        Contact invited = invited(client, first, last, email, permissions);
        accounts.admit(email, PASSWORD);
        return invited;
    }

    /** Somebody with access who has not taken it up. */
    Contact invited(ClientId client, String first, String last, String email, Set<Permission> permissions) {
        return added(client, first, last, email, permissions, true);
    }

    Contact added(
            ClientId client, String first, String last, String email, Set<Permission> permissions, boolean portal) {
        var person = new Person(first, last, "Trustee", email, "", TextDirection.AUTO);
        var draft = new ContactDraft(person, permissions, EnumSet.allOf(MailChoice.class), false, portal);
        try (var bound = rows.enterFirm()) {
            return contacts.add(client, draft, ClientScope.ALL, FINCH);
        }
    }

    /** Grace Hill of a client of her own. */
    Contact grace() {
        return contact(aClient("Profiles & Co"), "Grace", "Hill", anAddress(), ALL);
    }

    Contact now(ContactId id) {
        try (var bound = rows.enterFirm()) {
            return contacts.find(id, ClientScope.ALL);
        }
    }

    /** Somebody new at the firm. */
    String staff(Role role) {
        String email = UUID.randomUUID() + STAFF;
        accounts.hire(email, "Nora Quill", Locale.ENGLISH, role, PASSWORD);
        return email;
    }

    RequestPostProcessor as(Contact contact) {
        return people.as(contact.email());
    }

    MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    Document page(String path, RequestPostProcessor who) {
        MvcTestResult result = get(path, who);
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(text(result));
    }

    /** @param fields name, value, name, value … */
    MvcTestResult post(String path, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(path).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult signIn(String email) {
        return post("/sign-in", request -> request, "email", email, "password", PASSWORD);
    }

    long letters(String email, String subject) {
        return owner().sql("SELECT count(*) FROM letter WHERE recipient = :email AND subject = :subject")
                .param("email", email)
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    /** The newest letter to somebody, read where the firm reads it as long as no mail server takes it. */
    String letter(String email) {
        var finch = people.as(People.FINCH);
        String id = found(text(get("/firm/outbox?q=" + email, finch)), "/firm/outbox/(\\d+)");
        return text(get("/firm/outbox/" + id, finch));
    }

    static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
