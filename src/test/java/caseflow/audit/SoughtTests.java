package caseflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SoughtTests {

    @Test
    void aPlaceSurvivesTheAddress() {
        var place = new Place(Instant.parse("2026-11-26T09:00:00.123456Z"), 42);

        assertThat(Place.of(place.toString())).isEqualTo(place);
    }

    @Test
    void whatMakesNoSenseIsPassedOver() {
        var sought = new Sought(null, null, null, "yesterday", "2026-02-30", null, "7", "1-2-3");

        assertThat(sought.fromDay()).isNull();
        assertThat(sought.toDay()).isNull();
        assertThat(sought.afterPlace()).isNull();
        assertThat(sought.beforePlace()).isNull();
    }

    @Test
    void theNextPageIsNarrowedToTheSame() {
        var sought = new Sought("Ann & Bo", "invoice", "", "2026-01-01", "", "", "9-9", "");

        assertThat(sought.address("", "1-2", "")).isEqualTo("?who=Ann+%26+Bo&kind=invoice&from=2026-01-01&after=1-2");
        assertThat(new Sought("", "", "", "", "", "", "9-9", "").address("/export", "", ""))
                .isEqualTo("/export");
    }

    @Test
    void aHeadSurvivesItsCode() {
        var head = new Head(12, "ab".repeat(32));

        assertThat(Head.of(" " + head.code() + "\n")).contains(head);
        assertThat(Head.of("12-" + "ab".repeat(31))).isEmpty();
        assertThat(Head.of("12-" + "AB".repeat(32))).isEmpty();
    }
}
