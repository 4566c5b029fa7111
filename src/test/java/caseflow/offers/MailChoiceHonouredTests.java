package caseflow.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a contact leaves out on the profile is not mailed; whoever sends is told whom it went to. */
@CaseFlowTest
class MailChoiceHonouredTests {

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 24);

    @Autowired
    Desk desk;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aProposalIsMailedToWhoeverWishesIt() {
        Contact contact = desk.contact();

        assertThat(desk.send(desk.draft(OfferKind.PROPOSAL, contact, "Before"), UNTIL))
                .hasSize(1);
        choose(contact, "ESTIMATES");
        assertThat(desk.send(desk.draft(OfferKind.PROPOSAL, contact, "Between"), UNTIL))
                .isEmpty();
        assertThat(desk.send(desk.draft(OfferKind.ESTIMATE, contact, "Between"), UNTIL))
                .hasSize(1);
        choose(contact, "PROPOSALS");
        assertThat(desk.send(desk.draft(OfferKind.PROPOSAL, contact, "After"), UNTIL))
                .hasSize(1);
    }

    private void choose(Contact contact, String mails) {
        String version = desk.owner()
                .sql("SELECT version FROM contact WHERE id = :id")
                .param("id", contact.id().value())
                .query(String.class)
                .single();
        assertThat(mvc.post()
                        .uri("/portal/profile/notifications")
                        .with(people.as(contact.email()))
                        .with(csrf())
                        .param("mails", mails)
                        .param("version", version))
                .hasRedirectedUrl("/portal/profile");
    }
}
