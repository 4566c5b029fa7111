package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import caseflow.database.RowScope;
import caseflow.support.CaseFlowTest;
import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events are read in order, and each once. */
@CaseFlowTest
class CatchUpTests {

    @Autowired
    Counter counter;

    @Autowired
    Checkouts checkouts;

    @Autowired
    Refunds refunds;

    @Autowired
    Inbox inbox;

    @Autowired
    ReconciliationBooks books;

    @Autowired
    RowScope rows;

    @Autowired
    Clock clock;

    @Test
    void whatHasBeenReadOfEventsIsNotReadAgainWhenTheRestFails() {
        Instant from = clock.instant().minus(Duration.ofDays(2));
        counter.owner()
                .sql("UPDATE card_terms SET events_to = :from")
                .param("from", Timestamp.from(from))
                .update();
        List<Instant> read = new ArrayList<>();
        var tiring = (CardGateway) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CardGateway.class}, (proxy, question, arguments) -> {
                    if (question.getName().equals("configured")) {
                        return true;
                    }
                    if (!read.isEmpty()) {
                        throw new CardsUnreachable(new TimeoutException());
                    }
                    read.add((Instant) arguments[1]);
                    return List.of();
                });

        var tired = new Reconciliation(tiring, checkouts, refunds, inbox, books, rows, clock);
        assertThat(catchThrowable(tired::catchUp)).isInstanceOf(CardsUnreachable.class);

        assertThat(books.eventsTo()).contains(read.get(0));
        assertThat(read.get(0)).isAfter(from).isBefore(clock.instant());
    }
}
