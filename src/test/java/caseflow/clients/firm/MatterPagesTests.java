package caseflow.clients.firm;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MatterPagesTests extends Console {

    @Autowired
    Matters matters;

    @Test
    void aMatterIsOpenedRenamedClosedAndReopened() {
        String place = "/firm/clients/" + aClient("Hill Studio");
        assertThat(post(place + "/matters", "title", "Lease")).hasRedirectedUrl(place);
        String edit = page(place).select("a:contains(Lease)").attr("href");
        String matter = edit.substring(0, edit.lastIndexOf('/'));

        assertThat(post(matter, "title", "Commercial lease")).hasRedirectedUrl(place);
        assertThat(post(matter + "/closure")).hasRedirectedUrl(place);
        assertThat(page(place).text()).contains("Commercial lease", "Closed", "by Eleanor Finch");
        assertThat(post(matter + "/closure")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(matter + "/reopening")).hasRedirectedUrl(place);
        assertThat(post(matter + "/reopening")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aMatterNeedsATitle() {
        MvcTestResult refused = post("/firm/clients/" + aClient("Hill Studio") + "/matters", "title", " ");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select("#e-title").text()).isEqualTo("Please fill this in.");
    }

    @Test
    void aMatterIsNotFoundAtAnotherClient() {
        ClientId hill = aClient("Hill Studio");
        MatterId lease = matters.open(hill, "Lease", ClientScope.ALL, ACTOR).id();
        String elsewhere = "/firm/clients/" + aClient("Stranger Ltd") + "/matters/" + lease;

        assertThat(get(elsewhere + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(elsewhere, "title", "Theirs")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(elsewhere + "/closure")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/firm/clients/987654321/matters/new")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
