package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.support.Routes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Forms with fields they do not have, named as what nobody may set. */
@CaseFlowTest
class MassAssignmentTests {

    /** Sent along with every form. {@link FormFieldsTests} tells that none of them is a field of a form. */
    private static final List<Map.Entry<String, String>> POISON = List.of(
            Map.entry("id", "1"),
            Map.entry("clientId", "1"),
            Map.entry("client_id", "1"),
            Map.entry("client.id", "1"),
            Map.entry("account", "1"),
            Map.entry("accountId", "1"),
            Map.entry("account.role", "admin"),
            Map.entry("admin", "true"),
            Map.entry("isAdmin", "1"),
            Map.entry("staff", "true"),
            Map.entry("status", "paid"),
            Map.entry("state", "issued"),
            Map.entry("total", "0.01"),
            Map.entry("subtotal", "0.01"),
            Map.entry("paid", "1000"),
            Map.entry("tax", "0"),
            Map.entry("issuedAt", "2020-01-01"),
            Map.entry("issuedOn", "2020-01-01"),
            Map.entry("createdAt", "2020-01-01"),
            Map.entry("createdBy", "Eleanor Finch"),
            Map.entry("actor.name", "Eleanor Finch"),
            Map.entry("scope.client", "1"),
            Map.entry("person.role", "ADMIN"),
            Map.entry("emailVerified", "true"),
            Map.entry("passwordHash", "{noop}x"),
            Map.entry("previewer", "1"),
            Map.entry("factorExempt", "true"),
            Map.entry("class.module.classLoader.resources.context.parent.pipeline.first.pattern", "x"),
            Map.entry("form.role", "ADMIN"),
            Map.entry("_role", "on"),
            Map.entry("!role", "ADMIN"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Routes routes;

    @Autowired
    Database database;

    @Test
    void aClientsNumberIsNotTheirsToChoose() {
        String name = "Mass " + UUID.randomUUID();
        long most = number("SELECT max(id) FROM client");

        assertThat(send(
                        "/firm/clients",
                        People.JONAS,
                        Map.of("name", name, "kind", "COMPANY", "currency", "USD", "language", "en", "number", "C-1")))
                .hasStatus(302);

        assertThat(number("SELECT id FROM client WHERE name = '" + name + "'")).isGreaterThan(most);
        assertThat(text("SELECT number FROM client WHERE name = '" + name + "'"))
                .isNotEqualTo("C-1");
    }

    @Test
    void anInvoiceIsWorthItsLinesAndIsADraft() {
        String title = "Mass " + UUID.randomUUID();
        String client = text("SELECT min(id)::text FROM client WHERE name LIKE 'Northwind%'");

        assertThat(send(
                        "/firm/invoices",
                        People.JONAS,
                        Map.of(
                                "client", client,
                                "title", title,
                                "number", "2026-0001",
                                "due", "2027-01-01",
                                "lines[0].description", "Advice",
                                "lines[0].quantity", "2",
                                "lines[0].price", "100",
                                "lines[0].total", "1",
                                "lines[0].amount", "1")))
                .hasStatus(302);

        assertThat(text("SELECT concat_ws(' ', client_id, coalesce(number, 'draft'), subtotal::int, paid::int)"
                        + " FROM invoice WHERE title = '" + title + "'"))
                .isEqualTo(client + " draft 200 0");
        database.owner()
                .client()
                .sql("DELETE FROM invoice_line WHERE invoice_id = (SELECT id FROM invoice WHERE title = :title)")
                .param("title", title)
                .update();
        database.owner()
                .client()
                .sql("DELETE FROM invoice WHERE title = :title")
                .param("title", title)
                .update();
    }

    @Test
    void contactsGiveThemselvesNoPermissions() {
        String before = tom();
        Map<String, Object> contact = database.owner()
                .client()
                .sql("SELECT first_name, last_name, phone, version FROM contact WHERE email = :email")
                .param("email", People.TOM)
                .query()
                .singleRow();

        assertThat(send(
                        "/portal/profile/details",
                        People.TOM,
                        Map.of(
                                "firstName", String.valueOf(contact.get("first_name")),
                                "lastName", String.valueOf(contact.get("last_name")),
                                "phone", String.valueOf(contact.get("phone")),
                                "version", String.valueOf(contact.get("version")),
                                "permissions", "VAULT",
                                "permissions[0]", "DOCUMENTS",
                                "primary", "true",
                                "email", "tom@evil.example",
                                "role", "admin")))
                .hasStatus(302);
        assertThat(tom()).isEqualTo(before);
    }

    /** Of all forms of the portal and of those who are not signed in; ids in addresses lead to nothing of theirs. */
    @Test
    void noFormTakesMoreThanItsFields() {
        String before = whatMatters();
        routes.all().stream()
                .filter(route -> route.method().equals("POST"))
                .filter(route -> !route.isBelow("/firm") && !route.isBelow("/setup"))
                .filter(route -> !route.path().equals("/portal/profile/sessions/ending"))
                .filter(route -> !route.path().equals("/sign-out"))
                .forEach(route -> {
                    String address = route.spelledOut().get(0).replaceAll("\\{\\w+}", "999999999");
                    MvcTestResult answer =
                            send(address, People.TOM, Map.of("role", "admin", "permissions", "VAULT", "amount", "-1"));
                    assertThat(answer.getResponse().getStatus())
                            .as(route.toString())
                            .isLessThan(500);
                });
        assertThat(whatMatters()).isEqualTo(before);
    }

    private MvcTestResult send(String address, String email, Map<String, String> fields) {
        MockHttpServletRequestBuilder form = post(address).with(csrf()).with(people.as(email));
        POISON.forEach(field -> form.param(field.getKey(), field.getValue()));
        fields.forEach(form::param);
        return mvc.perform(form);
    }

    private String tom() {
        return text("SELECT string_agg(concat_ws(' ', k.id, k.client_id, k.email, k.permissions, k.is_primary,"
                + " a.id, a.email, a.role, a.name), ';' ORDER BY k.id)"
                + " FROM contact k JOIN account a ON a.id = k.account_id WHERE k.email = '" + People.TOM + "'");
    }

    /** Who may do what, what is owed, and what the firm has set. */
    private String whatMatters() {
        return text("SELECT (SELECT string_agg(concat_ws(' ', id, email, role, switched_off_at, password_hash), ';'"
                        + " ORDER BY id) FROM account)")
                + text("SELECT string_agg(concat_ws(' ', id, client_id, email, permissions, is_primary,"
                        + " access_granted_at), ';' ORDER BY id) FROM contact")
                + text("SELECT string_agg(concat_ws(' ', id, number, client_id, total, paid, voided_at), ';'"
                        + " ORDER BY id) FROM invoice")
                + text("SELECT string_agg(f::text, ';') FROM firm f");
    }

    private long number(String sql) {
        return database.owner().client().sql(sql).query(Long.class).single();
    }

    private String text(String sql) {
        return database.owner().client().sql(sql).query(String.class).single();
    }
}
