package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Invoice;
import caseflow.identity.People;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the firm's people are told by mail of a bank that asks, and of one that takes money back. */
@CaseFlowTest
class BankNewsTests {

    private static final String VISA = "4242424242424242";

    @Autowired
    Counter counter;

    @Autowired
    Settlements settlements;

    @Autowired
    Simulator simulator;

    @Autowired
    ReviewCount count;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @AfterEach
    void quiet() {
        simulator.awaitWebhooks(Duration.ofSeconds(20));
    }

    @Test
    void aQuestionOfTheBankIsToldOnceWithTheDayOfTheAnswer() throws Exception {
        String intent = paid("USD 161.17");
        int before = count.count();
        simulator.openInquiry(intent);

        settlements.apply(intent);
        settlements.apply(intent);

        assertThat(letters("asks about a payment of $161.17")).hasSize(1);
        assertThat(letter("asks about a payment of $161.17"))
                .contains("No money has moved.", "The answer must be there by ");
        assertThat(count.count()).isEqualTo(before + 1);
    }

    @Test
    void aDisputeIsToldWithTheDayOfTheAnswer() throws Exception {
        String intent = paid("USD 162.17");
        simulator.openDispute(intent);

        settlements.apply(intent);

        assertThat(letter("disputes a payment of $162.17"))
                .contains("has taken back $162.17", "The answer must be there by ");
        assertThat(letters("asks about a payment of $162.17")).isEmpty();
    }

    private String paid(String amount) {
        Invoice invoice = counter.invoice(Money.parse(amount).toString());
        String intent = counter.intent(invoice);
        simulator.confirm(intent, VISA);
        settlements.apply(intent);
        return Objects.requireNonNull(counter.attempt(invoice).intent());
    }

    /** The addresses of the letters to one of the firm's people of that subject. */
    private List<String> letters(String subject) throws UnsupportedEncodingException {
        return page("/firm/outbox?q=" + People.JONAS)
                .select(".row-title:contains(" + subject + ")")
                .eachAttr("href");
    }

    private String letter(String subject) throws UnsupportedEncodingException {
        return page(letters(subject).get(0)).select("article.letter").text();
    }

    private Document page(String address) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(address).with(people.as(People.FINCH)).exchange();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
