package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.payments.CardList.Place;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CardListTests {

    private static final Money SUM = Money.parse("USD 1.00");

    /** As the store gives them: from the one number to the other. */
    private static List<CardSummary> from(long first, long last) {
        long step = first > last ? -1 : 1;
        return LongStream.iterate(first, id -> id != last + step, id -> id + step)
                .mapToObj(id -> new CardSummary(
                        new AttemptId(id), "Hill", "INV", AttemptState.RECEIVED, SUM, SUM, false, Instant.EPOCH))
                .toList();
    }

    @Test
    void aShortListHasNoNeighbours() {
        CardList list = CardList.of(from(3, 1), Place.START);

        assertThat(list.rows()).hasSize(3);
        assertThat(list.newer()).isNull();
        assertThat(list.older()).isNull();
    }

    @Test
    void aLongOneGoesOnWithTheOlderOnes() {
        CardList list = CardList.of(from(60, 35), Place.START);

        assertThat(list.rows()).hasSize(CardList.ROWS);
        assertThat(list.newer()).isNull();
        assertThat(list.older()).isEqualTo(new Place(36, false));
    }

    @Test
    void andBackWithTheNewerOnesInTheSameOrder() {
        CardList list = CardList.of(from(36, 60), new Place(35, true));

        assertThat(list.rows())
                .extracting(row -> row.id().value())
                .startsWith(60L)
                .endsWith(36L);
        assertThat(list.newer()).isNull();
        assertThat(list.older()).isEqualTo(new Place(36, false));
    }
}
