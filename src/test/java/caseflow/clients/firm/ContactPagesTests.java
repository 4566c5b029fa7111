package caseflow.clients.firm;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ContactPagesTests extends Console {

    @Autowired
    Contacts contacts;

    private ClientId hill = new ClientId(0);
    private String place = "";

    @BeforeEach
    void thereIsAClient() {
        hill = aClient("Hill Studio");
        place = "/firm/clients/" + hill;
    }

    @Test
    void aContactWithAccessIsInvited() {
        assertThat(post(
                        place + "/contacts",
                        contact("ada@studio.example", "portal", "true", "permissions", "INVOICES")))
                .hasRedirectedUrl(place);

        Document page = page(place);
        assertThat(page.select(".row .badge").eachText()).contains("Primary contact", "Invited");
        assertThat(page.select("form[action$=/invitation] button").text())
                .isEqualTo("Send the invitation again Ada Byron");
    }

    @Test
    void theVaultIsClosedUnlessOpened() {
        Document page = page(place + "/contacts/new");

        assertThat(page.select("input[name=permissions][checked]").eachAttr("value"))
                .containsExactly("INVOICES", "PROPOSALS", "CONTRACTS", "ESTIMATES", "DOCUMENTS");
        assertThat(page.select("fieldset legend").eachText()).containsExactly("May see", "Receives e-mail about");
        assertThat(page.select("input[type=password]")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        MvcTestResult refused = post(
                place + "/contacts",
                contact("ada@studio", "permissions", "INVOICES", "permissions", "VAULT", "portal", "true"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = page(refused);
        assertThat(page.select("#e-email").text())
                .isEqualTo("Please enter an e-mail address, such as name@example.com.");
        assertThat(page.select("input[name=permissions][checked]").eachAttr("value"))
                .containsExactly("INVOICES", "VAULT");
        assertThat(page.select("input[name=mails][checked]")).isEmpty();
        assertThat(page.select("input[name=portal]").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=firstName]").val()).isEqualTo("Ada");
    }

    @Test
    void anAddressTwiceIsSaidAtTheField() {
        post(place + "/contacts", contact("ada@studio.example"));
        MvcTestResult refused = post(place + "/contacts", contact("ADA@studio.example"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select("#e-email").text()).contains("has this address already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"direction", "permissions", "mails", "firstName", "version", "primary"})
    void aFieldThatIsMissingOrMadeUpIsNoFault(String field) {
        assertThat(post(place + "/contacts", field, "\u0000nonsense")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aContactIsChanged() {
        Contact ada = added("ada@studio.example");
        assertThat(page(place + "/contacts/" + ada.id() + "/edit").text()).contains("This is the primary contact.");

        assertThat(post(place + "/contacts/" + ada.id(), contact("ada@new.example", "version", "0", "primary", "true")))
                .hasRedirectedUrl(place);
        assertThat(page(place).text()).contains("ada@new.example");
    }

    @Test
    void theSecondOfTwoIsToldWhatHappened() {
        Contact ada = added("ada@studio.example");
        String[] fields = contact("ada@new.example", "version", "0", "primary", "true");
        post(place + "/contacts/" + ada.id(), fields);

        assertThat(post(place + "/contacts/" + ada.id(), fields)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void accessIsGivenAndSwitchedOffAfterAsking() {
        Contact ada = added("ada@studio.example");
        String contact = place + "/contacts/" + ada.id();
        assertThat(page(contact + "/access/new").text()).contains("Give Ada Byron access", "ada@studio.example");
        assertThat(post(contact + "/access")).hasRedirectedUrl(place);
        assertThat(page(place).select(".row .badge").eachText()).contains("Invited");

        assertThat(page(contact + "/revocation/new").text()).contains("Sessions that are open end at once");
        assertThat(post(contact + "/revocation")).hasRedirectedUrl(place);
        assertThat(page(place).select(".row .badge").eachText()).contains("No access");
    }

    @Test
    void theMarkMoves() {
        added("ada@studio.example");
        Contact tom = added("tom@studio.example");

        assertThat(post(place + "/contacts/" + tom.id() + "/primacy")).hasRedirectedUrl(place);
        assertThat(contacts.find(tom.id(), ClientScope.ALL).primary()).isTrue();
    }

    @Test
    void aContactIsNotFoundAtAnotherClient() {
        Contact ada = added("ada@studio.example");
        String elsewhere = "/firm/clients/" + aClient("Stranger Ltd") + "/contacts/" + ada.id();

        assertThat(get(elsewhere + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(elsewhere + "/access/new")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(elsewhere, contact("ada@studio.example", "version", "0")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(elsewhere + "/access")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(elsewhere + "/revocation")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(elsewhere + "/primacy")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/firm/clients/987654321/contacts", contact("x@y.example")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Contact added(String email) {
        post(place + "/contacts", contact(email));
        return contacts.of(hill, ClientScope.ALL).stream()
                .filter(contact -> contact.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static String[] contact(String email, String... more) {
        var fields = new ArrayList<>(List.of(
                "firstName",
                "Ada",
                "lastName",
                "Byron",
                "email",
                email,
                "direction",
                "AUTO",
                "title",
                "",
                "phone",
                ""));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
