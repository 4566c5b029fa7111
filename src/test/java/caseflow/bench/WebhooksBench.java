package caseflow.bench;

import static org.awaitility.Awaitility.await;

import caseflow.bench.Ledgers.Verdict;
import caseflow.bench.Rush.Answers;
import caseflow.payments.Counter;
import caseflow.payments.Inbox;
import caseflow.payments.ManyInvoices;
import caseflow.simulator.SimulatorProcess;
import caseflow.support.FreshDataFolder;
import caseflow.support.RealApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** How many of Stripe's events are taken in and settled in a second when each comes three times and none in order. */
final class WebhooksBench {

    private static final Path DATA = Path.of("target", "bench-data");
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int PAYMENTS = 5_000;

    private final ApplicationContext node;
    private final Counter counter;
    private final Clock clock;
    private final int payments;

    private WebhooksBench(ApplicationContext node, int payments) {
        this.node = node;
        this.counter = node.getBean(Counter.class);
        this.clock = node.getBean(Clock.class);
        this.payments = payments;
    }

    public static void main(String[] arguments) throws Exception {
        int payments = payments(List.of(arguments));
        boolean right;
        try (ConfigurableApplicationContext node = start()) {
            right = new WebhooksBench(node, payments).run();
        }
        System.exit(right ? 0 : 1);
    }

    private static int payments(List<String> arguments) {
        if (arguments.isEmpty()) {
            return PAYMENTS;
        }
        if (arguments.size() == 2
                && arguments.get(0).equals("--payments")
                && arguments.get(1).matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(arguments.get(1));
        }
        throw new IllegalArgumentException("Usage: bin/bench webhooks [--payments N]");
    }

    private static ConfigurableApplicationContext start() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        Stream<String> own = Stream.of(
                "--server.port=0",
                "--caseflow.data=" + DATA,
                "--caseflow.database.programs=" + FreshDataFolder.PROGRAMS.toAbsolutePath(),
                "--logging.level.caseflow.crypto=error");
        Stream<String> stripe = SimulatorProcess.start().stream();
        return RealApplication.with(Counter.class, ManyInvoices.class)
                .run(Stream.concat(own, stripe).toArray(String[]::new));
    }

    private boolean run() throws Exception {
        say("Making %,d payments", payments);
        List<JsonNode> events = new UntoldPayments(node).make(payments);
        say(
                "%,d events about %,d payments, every other refunded in part; each comes %d times, in no order, %d at once",
                events.size(), payments, Rush.COPIES, Rush.AT_ONCE);
        Instant begun = clock.instant();
        Answers answers = new Rush(node.getEnvironment(), clock).deliver(events);
        say(
                "taken in   %s (%,d in %.1f s)",
                rate(answers.taken(), answers.took()), answers.taken(), seconds(answers.took()));
        if (answers.refused() > 0) {
            say("refused    %,d, by status %s", answers.refused(), answers.statuses());
        }
        settle(events.size(), begun);
        Verdict verdict = new Ledgers(counter.owner()).compare(events);
        say("booked     %,.2f USD of the %,.2f that Stripe holds", verdict.booked(), verdict.told());
        say("lost = %d, doubled = %d", verdict.lost(), verdict.doubled());
        return verdict.right() && answers.refused() == 0;
    }

    private void settle(int events, Instant begun) {
        Inbox inbox = node.getBean(Inbox.class);
        await().atMost(PATIENCE).until(() -> inbox.state().waiting() == 0);
        Instant ended = counter.owner()
                .sql("SELECT max(done_at) FROM card_notice")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Duration took = Duration.between(begun, ended);
        say(
                "settled    %s, %,.0f payments/s (all in %.1f s, from the first delivery on)",
                rate(events, took), payments / seconds(took), seconds(took));
        say(
                "receipts   %,d of %,d drawn beside it meanwhile",
                counter.owner()
                        .sql("SELECT count(*) FROM receipt_pdf")
                        .query(Long.class)
                        .single(),
                payments);
    }

    private static String rate(int events, Duration took) {
        return String.format(Locale.ROOT, "%,6.0f events/s", events / seconds(took));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
