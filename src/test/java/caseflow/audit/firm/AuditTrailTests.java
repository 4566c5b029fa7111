package caseflow.audit.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.audit.Ledger;
import caseflow.audit.Ledger.Deed;
import caseflow.identity.People;
import caseflow.settings.FirmSettings;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CaseFlowTest
class AuditTrailTests {

    private static final String BAKERY = "Hill Street Bakery Ltd";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    Addresses addresses;

    @Autowired
    FirmSettings settings;

    final String mark = UUID.randomUUID().toString();

    @AfterEach
    void takeOutWhatIsNotLinkedYet() {
        ledger.owner().sql("""
                DELETE FROM audit a WHERE label LIKE :mark AND id > (SELECT coalesce(max(audit_id), 0) FROM audit_link)
                """).param("mark", mark + "%").update();
    }

    @Test
    void onlyAdminsSearchIt() {
        for (String path : List.of("/firm/audit", "/firm/audit/export", "/firm/audit/verification")) {
            assertThat(mvc.get().uri(path).with(people.as(People.FINCH))).hasStatusOk();
            assertThat(mvc.get().uri(path).with(people.as(People.JONAS))).hasStatus(404);
            assertThat(mvc.get().uri(path).with(people.as(People.GRACE))).hasStatus(404);
        }
        assertThat(mvc.post().uri("/firm/audit/verification").with(csrf()).with(people.as(People.JONAS)))
                .hasStatus(404);
    }

    @Test
    void onlyAdminsSeeItInTheMenu() {
        assertThat(page("/firm", People.FINCH).select("nav a[href=/firm/audit]"))
                .hasSize(1);
        assertThat(page("/firm", People.JONAS).select("nav a[href=/firm/audit]"))
                .isEmpty();
    }

    @Test
    void aRowTellsWhoFromWhereAndWhom() {
        ledger.write(deed("Ann Ledger", 1L, "192.0.2.77", client(), "invoice.voided", ""));

        assertThat(search("?q=" + mark).text())
                .contains("Ann Ledger made " + mark + " void")
                .contains("192.0.2.77")
                .contains(BAKERY);
    }

    @Test
    void aPersonIsFoundByNameAddressAndPart() {
        long account = account(People.JONAS);
        ledger.write(
                deed("Jonas " + mark, account, null, null, "invoice.sent", "-his"),
                deed("Somebody " + mark, null, null, null, "invoice.sent", "-hers"),
                deed("CaseFlow", null, null, null, "invoice.sent", "-its"));

        assertThat(labels("?q=" + mark + "&who=Jonas%20" + mark)).containsExactly(mark + "-his");
        assertThat(labels("?q=" + mark + "&who=" + "JONAS@finch.EXAMPLE")).containsExactly(mark + "-his");
        assertThat(labels("?q=" + mark + "&who=somebody")).containsExactly(mark + "-hers");
        assertThat(labels("?q=" + mark + "&who=caseflow")).containsExactly(mark + "-its");
        assertThat(labels("?q=" + mark + "&who=nobody-at-all")).isEmpty();
        assertThat(labels("?q=" + mark + "&who=%25")).isEmpty();
    }

    /** Two may have the same name. */
    @Test
    void anAddressTellsNamesakesApart() {
        ledger.write(
                deed("Sam " + mark, account(People.JONAS), null, null, "invoice.sent", "-jonas"),
                deed("Sam " + mark, account(People.FINCH), null, null, "invoice.sent", "-finch"),
                deed("Sam " + mark, null, null, null, "invoice.sent", "-none"));

        assertThat(labels("?q=" + mark + "&who=" + People.JONAS)).containsExactly(mark + "-jonas");
        assertThat(labels("?q=" + mark + "&who=sam%20" + mark))
                .containsExactlyInAnyOrder(mark + "-jonas", mark + "-finch", mark + "-none");
    }

    @Test
    void whatItIsAboutAndWhoseItIsNarrowsIt() {
        ledger.write(
                deed("Ann", 1L, null, client(), "invoice.sent", "-invoice"),
                deed("Ann", 1L, null, null, "payment.made", "-payment"));

        assertThat(labels("?q=" + mark + "&kind=invoice")).containsExactly(mark + "-invoice");
        assertThat(labels("?q=" + mark + "&kind=payment")).containsExactly(mark + "-payment");
        assertThat(labels("?q=" + mark + "&client=hill%20street")).containsExactly(mark + "-invoice");
        assertThat(labels("?q=" + mark + "&client=no%20such%20client")).isEmpty();
        assertThat(search("?q=" + mark + "&kind=nonsense").text()).contains("Nothing was found");
    }

    /** A day is one of the firm's, which at the end of October has 25 hours. */
    @Test
    void daysAreThoseOfTheFirm() {
        assertThat(settings.current().zone().getId()).isEqualTo("America/New_York");
        at("2026-11-01T03:59:59.999999Z", "-before");
        at("2026-11-01T04:00:00Z", "-first");
        at("2026-11-02T04:59:59.999999Z", "-last");
        at("2026-11-02T05:00:00Z", "-after");

        assertThat(labels("?q=" + mark + "&from=2026-11-01&to=2026-11-01"))
                .containsExactly(mark + "-last", mark + "-first");
        assertThat(labels("?q=" + mark + "&from=2026-11-02")).containsExactly(mark + "-after");
        assertThat(labels("?q=" + mark + "&to=2026-10-31")).containsExactly(mark + "-before");
    }

    @Test
    void pagesStayAsTheyAreWhileRowsAreWritten() {
        IntStream.range(0, 120)
                .forEach(
                        number -> ledger.write(deed("Ann", 1L, null, null, "invoice.sent", "-%03d".formatted(number))));
        Document first = search("?q=" + mark);
        ledger.write(deed("Ann", 1L, null, null, "invoice.sent", "-later"));
        Document second = search(first.select("a[rel=next]").attr("href"));
        Document third = search(second.select("a[rel=next]").attr("href"));
        Document back = search(third.select("a[rel=prev]").attr("href"));

        assertThat(labels(first)).hasSize(50).startsWith(mark + "-119");
        assertThat(labels(second)).hasSize(50).startsWith(mark + "-069").endsWith(mark + "-020");
        assertThat(labels(third)).hasSize(20).endsWith(mark + "-000");
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(labels(back)).isEqualTo(labels(second));
    }

    @Test
    void theTableHoldsAllThatIsSoughtAndCarriesNothingOut() throws Exception {
        ledger.write(
                deed("=HYPERLINK(1)", 1L, "192.0.2.9", client(), "invoice.sent", "-a"),
                deed("Ann", 1L, null, null, "invoice.voided", "-\"b\", c"),
                deed("Ann", 1L, null, null, "payment.made", "-other"));

        var answer = mvc.get()
                .uri("/firm/audit/export?kind=invoice&q=" + mark)
                .with(people.as(People.FINCH))
                .exchange();

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        String table = answer.getResponse().getContentAsString();
        assertThat(table)
                .contains("\"'=HYPERLINK(1)\"")
                .contains("\"192.0.2.9\"")
                .contains("-\"\"b\"\", c")
                .contains(BAKERY)
                .doesNotContain("-other");
        assertThat(table.lines()).hasSize(3);
        assertThat(search("?kind=trail").text()).contains("exported rows of the audit trail");
    }

    @Test
    void moreThanOnePartIsExportedWhole() throws Exception {
        ledger.write(IntStream.range(0, 2_345)
                .mapToObj(number -> deed("Ann", 1L, null, null, "invoice.sent", "-" + number))
                .toArray(Deed[]::new));

        var answer = mvc.get()
                .uri("/firm/audit/export?q=" + mark)
                .with(people.as(People.FINCH))
                .exchange();

        assertThat(answer.getResponse().getContentAsString().lines().distinct()).hasSize(2_346);
    }

    private Deed deed(
            String who,
            @Nullable Long account,
            @Nullable String address,
            @Nullable Long client,
            String deed,
            String rest) {
        var actor = new Actor(account == null ? Actor.Kind.SYSTEM : Actor.Kind.STAFF, account, who, address);
        return new Deed(actor, client, deed, "audit", mark + rest, null);
    }

    private void at(String moment, String rest) {
        ledger.owner().sql("""
                        INSERT INTO audit (happened_at, actor_kind, actor_name, deed, path, label)
                        VALUES (:at::timestamptz, 'system', 'CaseFlow', 'invoice.sent', 'audit', :label)
                        """).param("at", moment).param("label", mark + rest).update();
    }

    private long account(String email) {
        return ledger.owner()
                .sql("SELECT id FROM account WHERE email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    private long client() {
        return addresses.client(BAKERY);
    }

    private List<String> labels(String query) {
        return labels(search(query));
    }

    private List<String> labels(Document page) {
        return page.select(".row .row-title").stream()
                .flatMap(title ->
                        Pattern.compile(mark + "-\\w+").matcher(title.text()).results())
                .map(MatchResult::group)
                .toList();
    }

    private Document search(String query) {
        return page("/firm/audit" + query, People.FINCH);
    }

    private Document page(String path, String email) {
        var answer = mvc.get().uri(URI.create(path)).with(people.as(email)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
