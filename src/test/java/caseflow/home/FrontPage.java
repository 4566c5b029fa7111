package caseflow.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The firm's first page, as it is just now. */
record FrontPage(MockMvcTester mvc, People people) {

    Document seenBy(String who) {
        var shown = mvc.get().uri("/firm").with(people.as(who)).exchange();
        assertThat(shown).hasStatusOk();
        return Jsoup.parse(new String(shown.getResponse().getContentAsByteArray(), UTF_8));
    }

    Document seen() {
        return seenBy(People.FINCH);
    }

    /** What the link to that place says in that part of the page; empty if there is none. */
    String said(String part, String place) {
        return seen().select("section[aria-labelledby=h-%s] a.row-title[href=%s]".formatted(part, place))
                .text();
    }

    /** How many drafts the link to that list says there are; none if there is no link. */
    int drafts(String place) {
        String said = said("drafts", place);
        return said.isEmpty()
                ? 0
                : Integer.parseInt(said.replaceFirst("^One", "1").replaceAll("\\D", ""));
    }
}
