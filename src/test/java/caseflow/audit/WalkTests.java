package caseflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalkTests {

    private static final int LAST = 9;
    private static final Instant AT = Instant.parse("2026-11-26T09:00:00.123456Z");

    private final List<AuditRow> rows = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    @BeforeEach
    void linkNineRows() {
        Link last = Link.NONE;
        for (int id = 1; id <= LAST; id++) {
            rows.add(row(id, "INV-" + id));
            last = last.to(rows.get(id - 1));
            links.add(last);
        }
    }

    @Test
    void whatWasNotTouchedFits() {
        Verdict verdict = walked();

        assertThat(verdict.fits()).isTrue();
        assertThat(verdict.rows()).isEqualTo(LAST);
        assertThat(verdict.head()).isEqualTo(links.get(LAST - 1).head());
        assertThat(verdict.firstAt()).isEqualTo(AT.plusSeconds(1));
        assertThat(verdict.lastAt()).isEqualTo(AT.plusSeconds(LAST));
    }

    @Test
    void inPartsItIsTheSame() {
        var walk = new Walk();
        walk.go(rows.subList(0, 4), links.subList(0, 4), 4);
        walk.go(rows.subList(4, LAST), links.subList(4, LAST), LAST);

        assertThat(walk.verdict()).isEqualTo(walked());
    }

    @Test
    void aChangedRowIsNamed() {
        rows.set(4, row(5, "INV-50"));

        found(Flaw.CHANGED, 5, 4);
    }

    @Test
    void aRowThatIsGoneIsNamed() {
        rows.remove(4);

        found(Flaw.MISSING, 5, 4);
    }

    @Test
    void theLastRowCannotGoUnnoticed() {
        rows.remove(LAST - 1);

        found(Flaw.MISSING, LAST, LAST - 1);
    }

    @Test
    void aRowGoneWithItsLinkIsMissedByTheNext() {
        rows.remove(4);
        links.remove(4);

        found(Flaw.MISSING, 6, 4);
    }

    @Test
    void aRowPutInBetweenIsNamed() {
        rows.remove(4);
        links.remove(4);
        Link last = links.get(3);
        for (int at = 4; at < links.size(); at++) {
            last = last.to(rows.get(at));
            links.set(at, last);
        }
        rows.add(4, row(5, "INV-5"));

        found(Flaw.INSERTED, 5, 4);
    }

    @Test
    void twoRowsThatChangedPlacesAreNamed() {
        rows.set(4, row(5, "INV-6"));
        rows.set(5, row(6, "INV-5"));

        found(Flaw.CHANGED, 5, 4);
    }

    @Test
    void soAreTwoLinksThatDid() {
        Link five = links.get(4);
        Link six = links.get(5);
        links.set(4, new Link(six.position(), 5, six.hash()));
        links.set(5, new Link(five.position(), 6, five.hash()));

        assertThat(walked().fits()).isFalse();
        assertThat(walked().rows()).isEqualTo(4);
    }

    @Test
    void aLinkWithAnotherHashIsNamed() {
        links.set(4, new Link(5, 5, links.get(5).hash()));

        found(Flaw.CHANGED, 5, 4);
    }

    @Test
    void anEmptyTrailFits() {
        Verdict verdict = new Walk().verdict();

        assertThat(verdict.fits()).isTrue();
        assertThat(verdict.head()).isEqualTo(new Head(0, "0".repeat(64)));
    }

    private void found(Flaw flaw, long place, long fitting) {
        Verdict verdict = walked();
        assertThat(verdict.flaw()).isEqualTo(flaw);
        assertThat(verdict.place()).isEqualTo(place);
        assertThat(verdict.rows()).isEqualTo(fitting);
    }

    private Verdict walked() {
        var walk = new Walk();
        walk.go(rows, links, LAST);
        return walk.verdict();
    }

    private static AuditRow row(long id, String label) {
        return new AuditRow(
                id,
                AT.plusSeconds(id),
                "staff",
                1L,
                "Ann",
                "192.0.2.1",
                7L,
                "invoice.sent",
                "invoices/1",
                label,
                "invoices",
                null,
                null);
    }
}
