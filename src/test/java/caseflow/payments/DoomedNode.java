package caseflow.payments;

import static org.awaitility.Awaitility.await;

import caseflow.billing.Invoice;
import caseflow.payments.Traps.Place;
import caseflow.simulator.RemoteSimulator;
import caseflow.support.RealApplication;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * The application in a process of its own. Told {@code fail}, it brings one payment to each place where it may be killed,
 * and waits for that; told {@code recover}, it waits until all are paid, and says what it finds.
 */
class DoomedNode {

    static final String FAIL = "fail";
    static final String RECOVER = "recover";
    static final String READY_TO_DIE = "ready to die";
    static final String VISA = "4242424242424242";
    static final String AMOUNT = "USD 75.00";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Counter counter;
    private final ManyInvoices many;
    private final Traps traps;
    private final RemoteSimulator simulator;

    private DoomedNode(ApplicationContext context) {
        counter = context.getBean(Counter.class);
        many = context.getBean(ManyInvoices.class);
        traps = context.getBean(Traps.class);
        simulator = new RemoteSimulator(context.getEnvironment());
    }

    /** @param arguments what to do, then properties of Spring's */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var node = new DoomedNode(RealApplication.with(Equipment.class).run(arguments));
            if (arguments[0].equals(FAIL)) {
                node.fail();
                new CountDownLatch(1).await();
            }
            node.recover();
        } finally {
            // whatever threads are left: whoever started this process waits for its end
            Runtime.getRuntime().halt(0);
        }
    }

    private void fail() throws InterruptedException {
        Invoice shown = counter.invoice(AMOUNT);
        System.out.println("shown " + counter.intent(shown));
        traps.stop(Place.BEFORE_ASKING, () -> counter.open(counter.invoice(AMOUNT)));
        traps.stop(Place.ANSWERED, () -> counter.open(counter.invoice(AMOUNT)));
        traps.stop(Place.HEARD, this::pay);
        traps.stop(Place.BOOKED, this::pay);
        // it holds what every later booking waits for
        traps.stop(Place.BOOKING, this::pay);
        // the next to look into the inbox would see to it
        traps.stop(Place.KEPT, this::payAndTell);
        traps.stop(Place.TOLD, this::pay);
        System.out.println(READY_TO_DIE);
    }

    /** Somebody pays, and the provider tells. */
    private void pay() {
        confirm(counter.intent(counter.invoice(AMOUNT)));
    }

    /** The same, but the simulator, which tells one thing after the other, does not wait for us. */
    private void payAndTell() {
        simulator.dropNext();
        pay();
        simulator.deliver(
                simulator.lastEvent("payment_intent.succeeded").path("id").asString());
    }

    private void recover() {
        // those who saw no form before the crash click again
        many.all().subList(1, 3).forEach(invoice -> confirm(counter.intent(invoice)));
        await().atMost(PATIENCE).until(() -> many.all().stream().noneMatch(Invoice::payable) && unfinished() == 0);
        for (Invoice invoice : many.all()) {
            System.out.printf(
                    "paid %s, entries %d, booked %s, intent %s%n",
                    invoice.paid(),
                    counter.entries(invoice),
                    counter.bookedFor(invoice).stripTrailingZeros().toPlainString(),
                    counter.attempt(invoice).intent());
        }
        System.out.println("receipts "
                + counter.owner()
                        .sql("SELECT count(*) FROM receipt_pdf")
                        .query(Long.class)
                        .single());
    }

    /** Notices nobody has seen to, and jobs for once nobody has done. */
    private long unfinished() {
        return counter.owner().sql("""
                        SELECT (SELECT count(*) FROM card_notice WHERE done_at IS NULL)
                             + (SELECT count(*) FROM scheduled_tasks WHERE task_name = 'receipt')""").query(Long.class).single();
    }

    private void confirm(String intent) {
        simulator.confirm(intent, VISA);
    }

    @TestComponent
    @Import({Counter.class, ManyInvoices.class, Traps.class})
    static class Equipment {

        /** After a crash some time has passed, so that nobody waits for it. */
        @Bean
        Clock clock(Environment environment) {
            return Clock.offset(
                    Clock.systemUTC(), environment.getProperty("caseflow.test.later", Duration.class, Duration.ZERO));
        }
    }
}
