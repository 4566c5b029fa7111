package caseflow.audit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.audit.Ledger;
import caseflow.audit.Ledger.Deed;
import caseflow.clients.Contact;
import caseflow.contracts.Contract;
import caseflow.contracts.SigningRoom;
import caseflow.documents.Archive;
import caseflow.documents.Sharing;
import caseflow.identity.People;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CaseFlowTest
class PortalActivityTests {

    private static final String BAKERY = "Hill Street Bakery Ltd";
    private static final String MARINE = "Northwind Marine Inc";
    private static final String PLACE = "/portal/activity";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    Addresses addresses;

    @Autowired
    Archive archive;

    @Autowired
    SigningRoom room;

    final String mark = UUID.randomUUID().toString();

    @Test
    void aContactSeesWhatIsOpenToThem() {
        long bakery = addresses.client(BAKERY);
        ledger.write(
                deed(bakery, "invoice.issued", "-bill", "invoices"),
                deed(bakery, "contract.sent", "-deal", "contracts"),
                deed(bakery, "vault.added", "-gem", "vault"),
                deed(bakery, "invoice.drafted", "-draft", null));

        assertThat(page(People.GRACE, PLACE).text())
                .contains(mark + "-bill", mark + "-deal", mark + "-gem")
                .doesNotContain(mark + "-draft");
        assertThat(page(People.TOM, PLACE).text())
                .contains(mark + "-bill")
                .doesNotContain(mark + "-deal", mark + "-gem", mark + "-draft");
        assertThat(page(People.PRIYA, PLACE).text())
                .contains(mark + "-deal")
                .doesNotContain(mark + "-bill", mark + "-gem", mark + "-draft");
    }

    @Test
    void andNothingOfAnotherClient() {
        ledger.write(deed(addresses.client(MARINE), "invoice.issued", "-theirs", "invoices"));

        assertThat(page(People.GRACE, PLACE).text()).doesNotContain(mark);
        assertThat(page(People.GRACE, PLACE + "?client=" + addresses.client(MARINE))
                        .text())
                .doesNotContain(mark);
        assertThat(page(People.MARA, PLACE).text()).contains(mark + "-theirs");
    }

    @Test
    void whatIsNotSharedAnyMoreIsLeftOut() {
        Contact reader = archive.contact();
        var document = archive.add(reader, mark + ".txt", "Ledger");
        String path = "/portal/documents/" + document.id();
        archive.share(document, Sharing.ALL);
        assertThat(page(reader.person().email(), PLACE).select("a[href=" + path + "]"))
                .isNotEmpty();

        archive.share(document, Sharing.NOBODY);

        Document after = page(reader.person().email(), PLACE);
        assertThat(after.text()).doesNotContain(mark);
        assertThat(after.select("a[href=" + path + "]")).isEmpty();
    }

    @Test
    void whatIsSharedWithSomeIsKnownToThemAlone() {
        Contact chosen = archive.contact();
        Contact another = archive.colleague(chosen);
        var document = archive.add(chosen, mark + ".txt", "Ledger");
        archive.share(document, Sharing.with(Set.of(chosen.id())));
        archive.version(document, mark + ".txt", "A newer ledger");

        for (String page : List.of(PLACE, "/portal")) {
            assertThat(page(another.person().email(), page).text()).doesNotContain(mark);
            assertThat(said(chosen, page)).anyMatch(line -> line.contains("shared " + mark));
            assertThat(said(chosen, page)).anyMatch(line -> line.contains("added a new version of " + mark));
            assertThat(said(chosen, page)).noneMatch(line -> line.contains(chosen.name()));
        }
    }

    @Test
    void whoStillSeesItKeepsTheEntryAndIsNotToldTwice() {
        Contact kept = archive.contact();
        Contact gone = archive.colleague(kept);
        archive.share(archive.add(kept, "Another.txt", "Ledger"), Sharing.with(Set.of(gone.id())));
        var document = archive.shared(kept, mark + ".txt", "Ledger");
        archive.share(document, Sharing.with(Set.of(kept.id())));

        assertThat(said(kept, PLACE)).filteredOn(line -> line.contains(mark)).hasSize(1);
        assertThat(said(kept, PLACE)).noneMatch(line -> line.contains("Another.txt"));
        assertThat(said(gone, PLACE)).noneMatch(line -> line.contains(mark)).hasSize(1);
    }

    @Test
    void whatLiesInTheTrashIsLeftOut() {
        Contact signer = room.contact();
        Contract contract = room.sent(signer);
        String link = "a[href=/portal/contracts/" + contract.id() + "]";
        room.withdraw(contract, "Wrong");
        assertThat(page(signer.person().email(), PLACE).select(link)).hasSize(2);

        room.trash(contract);

        for (String page : List.of(PLACE, "/portal")) {
            assertThat(page(signer.person().email(), page).select(link)).isEmpty();
        }
    }

    @Test
    void aNewClientIsToldThatNothingHasHappened() {
        Contact contact = archive.contact();

        assertThat(page(contact.person().email(), PLACE).text()).contains("Nothing has happened yet");
    }

    @Test
    void pagesAreTurnedByTheLastEntry() {
        Contact contact = archive.contact();
        IntStream.range(0, 70)
                .forEach(number -> ledger.write(
                        deed(contact.client().value(), "invoice.issued", "-%02d".formatted(number), "invoices")));
        String email = contact.person().email();
        Document first = page(email, PLACE);
        ledger.write(deed(contact.client().value(), "invoice.issued", "-later", "invoices"));
        Document second = page(email, PLACE + first.select("a[rel=next]").attr("href"));
        Document third = page(email, PLACE + second.select("a[rel=next]").attr("href"));

        assertThat(entries(first)).hasSize(30).first().asString().contains(mark + "-69");
        assertThat(entries(second)).hasSize(30).first().asString().contains(mark + "-39");
        assertThat(entries(third)).hasSize(10).last().asString().contains(mark + "-00");
        assertThat(entries(page(email, PLACE + third.select("a[rel=prev]").attr("href"))))
                .isEqualTo(entries(second));
    }

    @Test
    void theFirstPageLeadsThere() {
        assertThat(page(People.GRACE, "/portal").select("a[href=" + PLACE + "]").text())
                .isEqualTo("All activity");
    }

    @Test
    void staffSeeAllOfOneClientWithoutAddresses() {
        long bakery = addresses.client(BAKERY);
        ledger.write(
                deed(bakery, "invoice.drafted", "-draft", null), deed(bakery, "invoice.issued", "-bill", "invoices"));
        String all = "/firm/activity?client=" + bakery;

        assertThat(page(People.JONAS, "/firm/clients/" + bakery)
                        .select("a[href=" + all + "]")
                        .text())
                .isEqualTo("All activity");
        assertThat(page(People.JONAS, all).text())
                .contains(mark + "-draft", mark + "-bill", BAKERY)
                .doesNotContain("192.0.2.7");
        assertThat(page(People.JONAS, "/firm/activity").text())
                .contains(mark + "-bill")
                .doesNotContain(mark + "-draft");
        assertThat(mvc.get().uri("/firm/activity?client=999999999").with(people.as(People.JONAS)))
                .hasStatus(404);
    }

    @Test
    void onlyAdminsAreLedIntoTheSettings() {
        long bakery = addresses.client(BAKERY);
        var actor = new Actor(Actor.Kind.STAFF, 1L, "Ann Ledger", null);
        ledger.write(new Deed(actor, bakery, "key.rotated", "settings/keys", mark, null));
        String all = "/firm/activity?client=" + bakery;

        assertThat(page(People.FINCH, all).select("a[href=/firm/settings/keys]"))
                .isNotEmpty();
        assertThat(page(People.JONAS, all).select("a[href=/firm/settings/keys]"))
                .isEmpty();
        assertThat(page(People.JONAS, all).text()).contains(mark);
    }

    private Deed deed(long client, String deed, String rest, @Nullable String section) {
        var actor = new Actor(Actor.Kind.STAFF, 1L, "Ann Ledger", "192.0.2.7");
        return new Deed(actor, client, deed, "invoices/1", mark + rest, section);
    }

    private List<String> said(Contact reader, String page) {
        return entries(page(reader.person().email(), page));
    }

    private static List<String> entries(Document page) {
        return page.select(".timeline li p").eachText();
    }

    private Document page(String email, String path) {
        var answer = mvc.get().uri(path).with(people.as(email)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
