package caseflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.offers.Desk;
import caseflow.support.CaseFlowTest;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What clients need not ask the firm for: they read it, and they change it themselves. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class ClientHelpsThemselvesJourney {

    private static final String PASSWORD = "a quill and an inkwell";
    private static final String FIRM_PASSWORD = "demo-portal-2026";
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/email/[\\w-]+)");

    @Autowired
    Desk desk;

    private Contact contact;

    @BeforeEach
    void aClient() {
        contact = desk.contact();
    }

    @Test
    void whatTheFirmPublishesIsFoundInSpiteOfATypingError(Visitor finch, Visitor grace) {
        finch.signIn(People.FINCH, FIRM_PASSWORD);
        write(finch, "Where is the umbrella stand?", "The **umbrella** stand is beside the lift.");
        finch.press("Publish").sees("Every client can find it in the portal now");
        write(finch, "Umbrellas left behind", "Ask the umbrella’s owner first.");

        grace.signIn(contact.email(), PASSWORD).follow("Firm library").searches("umbrela stand");
        grace.sees("What was found").seesNothingOf("Umbrellas left behind").looks("portal-library-found");
        grace.follow("Where is the umbrella stand?").sees("beside the lift").press("Yes");
        grace.sees("You have said so");

        finch.go("/firm/library")
                .follow("Where is the umbrella stand?")
                .sees("1 yes, 0 no")
                .press("Remove");
        finch.go("/firm/library")
                .follow("Umbrellas left behind")
                .press("Remove")
                .sees("You can put it back");
    }

    @Test
    void whatTheFirmAnnouncesIsDismissed(Visitor finch, Visitor grace) {
        finch.signIn(People.FINCH, FIRM_PASSWORD).go("/firm/announcements").follow("New announcement");
        finch.fill("Title", "The lift is being repaired").fill("Text", "It runs again on **4 January**.");
        finch.page().getByLabel("Also tell them by mail when it starts").uncheck();
        finch.press("Save").sees("By nobody").looks("firm-announcement");

        grace.signIn(contact.email(), PASSWORD).sees("It runs again on 4 January");
        grace.pressOneOf("Dismiss The lift is being repaired").seesNothingOf("It runs again on 4 January");

        finch.page().reload();
        finch.sees("By one contact").press("Remove");
    }

    @Test
    void aPersonChangesPhoneAndAddressAndShutsAnotherDevice(Visitor finch, Visitor grace, Visitor elsewhere) {
        String address = "grace-" + UUID.randomUUID() + "@elsewhere.example";
        elsewhere.signIn(contact.email(), PASSWORD).isAt("/portal");
        grace.signIn(contact.email(), PASSWORD).go("/portal/profile/details").fill("Phone", "+1 555 0199");
        grace.press("Save").sees("+1 555 0199").looks("portal-profile");

        grace.go("/portal/profile/sessions").press("Sign out all other devices").sees("This device");
        elsewhere.go("/portal").isAt("/sign-in.*");

        grace.go("/portal/profile/email").fill("New address", address).fill("Current password", PASSWORD);
        grace.press("Send the link").sees(address);
        finch.signIn(People.FINCH, FIRM_PASSWORD);
        grace.go(linkIn(finch, address)).press("Confirm this address");
        finch.go("/firm/outbox?q=" + contact.email()).sees("Your address was changed");
    }

    @Test
    void anAdminLooksAtThePortalAsThatPersonAndChangesNothing(Visitor finch) {
        finch.forgives("status of 403").signIn(People.FINCH, FIRM_PASSWORD).go("/firm/clients/" + contact.client());
        finch.pressOneOf("Preview the portal").isAt("/portal").looks("portal-preview");
        finch.go("/portal/profile/details").fill("Phone", "+1 555 0199").press("Save");
        assertThat(finch.page().getByText("nothing can be changed, answered, signed or paid"))
                .isVisible();
    }

    private static void write(Visitor finch, String title, String text) {
        finch.go("/firm/library").follow("New article").fill("Title", title).fill("Text", text);
        Locator category = finch.page().getByLabel("Category");
        category.selectOption(category.locator("option").last().getAttribute("value"));
        finch.press("Save").sees("Only you see");
    }

    private static String linkIn(Visitor staff, String email) {
        staff.go("/firm/outbox?q=" + email);
        staff.page().locator("main a[href^='/firm/outbox/']").first().click();
        Matcher link = LINK.matcher(
                staff.page().locator("article.letter a.primary").first().getAttribute("href"));
        if (!link.matches()) {
            throw new AssertionError("no link in the letter");
        }
        return link.group(1);
    }
}
