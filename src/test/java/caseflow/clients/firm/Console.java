package caseflow.clients.firm;

import static caseflow.identity.People.FINCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientId;
import caseflow.clients.ClientKind;
import caseflow.clients.Clients;
import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the firm at the console, each test within one transaction that is rolled back. */
@CaseFlowTest
@Transactional
class Console {

    static final Actor ACTOR = new Actor(Actor.Kind.STAFF, 1L, "Eleanor Finch", null);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    RowScope rows;

    @Autowired
    Clients clients;

    private RowScope.Bound bound = () -> {};

    @BeforeTransaction
    void enter() {
        bound = rows.enterFirm();
    }

    @AfterTransaction
    void leave() {
        bound.close();
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(URI.create(path)).with(people.as(FINCH)).exchange();
    }

    /** @param fields name, value, name, value … */
    MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(people.as(FINCH)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    Document page(String path) {
        MvcTestResult result = get(path);
        assertThat(result).hasStatusOk();
        return page(result);
    }

    ClientId aClient(String name) {
        var details = new ClientDetails(name, ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, "");
        return clients.create(details, ACTOR).id();
    }
}
