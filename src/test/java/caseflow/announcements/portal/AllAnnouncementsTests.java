package caseflow.announcements.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.announcements.Crier;
import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** However much the firm has to say, a contact leafs through all of it. */
@CaseFlowTest
class AllAnnouncementsTests {

    private static final String ALL = "/portal/announcements";

    @Autowired
    Crier crier;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @AfterEach
    void asBefore() {
        crier.silence();
    }

    private Document page(Contact who, String address) throws Exception {
        MvcTestResult page =
                mvc.get().uri(ALL + address).with(people.as(who.email())).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    /** The pages from the first one on, and back again. */
    private List<List<String>> leaf(Contact who, String first, String way) throws Exception {
        List<List<String>> pages = new ArrayList<>();
        String address = first;
        do {
            Document page = page(who, address);
            pages.add(page.select("article.notice h3").eachText());
            Element on = page.select("a[rel=" + way + "]").first();
            address = on == null ? "" : on.attr("href");
        } while (!address.isEmpty() && pages.size() < 20);
        return pages;
    }

    @Test
    void allOfThemAreReadPageByPageBothWays() throws Exception {
        Contact grace = crier.contact();
        String word = UUID.randomUUID().toString();
        crier.say(crier.urgent(crier.draft("The urgent one of " + word, grace)));
        for (int i = 0; i < 53; i++) {
            crier.say("No. " + i + " of " + word, grace);
        }

        List<List<String>> pages = leaf(grace, "", "next");

        List<String> all = pages.stream()
                .flatMap(List::stream)
                .filter(title -> title.endsWith(word))
                .toList();
        assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeBetween(1, 25));
        assertThat(all).hasSize(54).doesNotHaveDuplicates().endsWith("No. 0 of " + word);
        assertThat(all.get(0)).isEqualTo("The urgent one of " + word);
        String end = "";
        for (int turned = 1; turned < pages.size(); turned++) {
            end = page(grace, end).select("a[rel=next]").attr("href");
        }
        List<List<String>> back = leaf(grace, end, "prev");
        assertThat(back.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        pages.stream().flatMap(List::stream).toList());
        assertThat(back.get(back.size() - 1).get(0)).isEqualTo(pages.get(0).get(0));
    }
}
