package caseflow.payments;

import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the provider by ourselves, so that nothing depends on being told. */
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final Duration IDLE = Duration.ofHours(20);
    private static final Duration OVERLAP = Duration.ofHours(2);
    private static final Duration AT_A_TIME = Duration.ofHours(6);
    private static final Duration FIRST_LOOK = Duration.ofDays(3);
    private static final Duration COMPARED = Duration.ofDays(3);
    private static final Duration SETTLING = Duration.ofMinutes(30);
    private static final int AT_ONCE = 200;

    private final CardGateway gateway;
    private final Checkouts checkouts;
    private final Refunds refunds;
    private final Inbox inbox;
    private final ReconciliationBooks books;
    private final RowScope rows;
    private final Clock clock;

    Reconciliation(
            CardGateway gateway,
            Checkouts checkouts,
            Refunds refunds,
            Inbox inbox,
            ReconciliationBooks books,
            RowScope rows,
            Clock clock) {
        this.gateway = gateway;
        this.checkouts = checkouts;
        this.refunds = refunds;
        this.inbox = inbox;
        this.books = books;
        this.rows = rows;
        this.clock = clock;
    }

    /** Payments and refunds that have had no final word for a while. A form left open for most of a day is closed. */
    void followUp() {
        if (!gateway.configured()) {
            return;
        }
        try (var bound = rows.enterFirm()) {
            Instant now = clock.instant();
            for (Attempt attempt : books.unheardSince(now.minus(SILENCE), AT_ONCE)) {
                trying(() -> {
                    if (attempt.state() == AttemptState.OPEN
                            && attempt.openedAt().plus(IDLE).isBefore(now)) {
                        checkouts.retire(attempt);
                    } else {
                        checkouts.follow(attempt);
                    }
                });
            }
            for (Refund refund : books.unansweredSince(now.minus(SILENCE))) {
                trying(() -> refunds.complete(refund, ClientScope.ALL));
            }
        }
    }

    /** What the provider told and we did not hear; what has been read is not read again, should the rest fail. */
    void catchUp() {
        if (!gateway.configured()) {
            return;
        }
        Instant now = clock.instant();
        Instant from = books.eventsTo().map(to -> to.minus(OVERLAP)).orElse(now.minus(FIRST_LOOK));
        while (from.isBefore(now)) {
            Instant to = from.plus(AT_A_TIME).isBefore(now) ? from.plus(AT_A_TIME) : now;
            gateway.noticesBetween(from, to).forEach(inbox::receive);
            books.readTo(to);
            from = to;
        }
        inbox.tidy();
    }

    /** What each side has received in the last days; what only one of them knows goes on the review list. */
    void compare() {
        if (!gateway.configured()) {
            return;
        }
        try (var bound = rows.enterFirm()) {
            Instant to = clock.instant().minus(SETTLING);
            Instant from = to.minus(COMPARED);
            // an intent is older than the money that came by it
            List<Intent> theirs = gateway.receivedSince(from.minus(IDLE));
            theirs.stream()
                    .filter(intent -> intent.attempt() != null && intent.at().isBefore(to))
                    .forEach(books::expectHere);
            Set<String> known = theirs.stream().map(Intent::id).collect(Collectors.toSet());
            books.expectThere(known, from, to);
        }
    }

    private static void trying(Runnable one) {
        try {
            one.run();
        } catch (RuntimeException later) {
            LOG.info("a card payment stays as it is for now: {}", later.toString());
        }
    }
}
