package caseflow.simulator;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small Stripe on this machine: an account that remembers, its interface over HTTP, and signed webhooks. What people
 * do elsewhere, in their browsers, at their banks and in Stripe's dashboard, has a method here. Each answers with the
 * object as it is then.
 */
public final class Simulator implements AutoCloseable {

    /** What an application that takes cards wants to hear. */
    public static final List<String> USUAL_EVENTS = List.of(
            "payment_intent.succeeded",
            "payment_intent.payment_failed",
            "payment_intent.processing",
            "payment_intent.canceled",
            "charge.refunded",
            "refund.created",
            "refund.updated",
            "refund.failed",
            "charge.dispute.created",
            "charge.dispute.updated",
            "charge.dispute.closed",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.funds_reinstated");

    private final Stripe stripe;
    private final Faults faults = new Faults();
    private final Listener listener;
    private final Worker worker = new Worker();
    private final Postman postman;
    private final Courier courier;
    private final Desk desk;
    private final Outside outside;
    private final ApiHandler api;

    private Simulator(SimulatorSettings settings) {
        Optional<ObjectNode> remembered = Archive.read(settings.state());
        stripe = new Stripe(settings.clock(), remembered);
        int before = remembered.map(tree -> tree.path("port").asInt()).orElse(0);
        listener = Listener.open(settings.port() == 0 ? before : settings.port());
        postman = new Postman(settings.clock());
        courier = new Courier(stripe.book, faults, postman, worker);
        Later later = new Later(settings.later(), worker, this::settle);
        desk = new Desk(
                stripe.account, new Archive(settings.state(), () -> stripe.toTree(listener.port())), happened -> {
                    courier.take(happened);
                    later.take(happened);
                });
        outside = new Outside(stripe, desk);
        courier.onArrival(this::arrived);
        api = new ApiHandler(stripe.keys, new Interface(desk, stripe.routes(), stripe.idempotency), faults);
        listener.serve("/v1/", api);
        listener.serve("/admin/", new AdminHandler(this, stripe.keys));
        listener.serve("/", new PageHandler());
        stripe.book.all(Refunds.KIND).forEach(refund -> later.schedule(Json.text(refund, "id")));
        desk.change(account -> {});
    }

    public static Simulator start(SimulatorSettings settings) {
        Simulator simulator = new Simulator(settings);
        simulator.listener.start();
        return simulator;
    }

    @Override
    public void close() {
        listener.stop();
        worker.stop();
    }

    /** What the application takes for Stripe's address. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + listener.port());
    }

    /** The stand-in for Stripe.js. */
    public URI script() {
        return address().resolve("/dahlia/stripe.js");
    }

    public String secretKey() {
        return stripe.keys.secret();
    }

    public String publishableKey() {
        return stripe.keys.publishable();
    }

    public String webhookSecret() {
        return stripe.keys.webhook();
    }

    public void webhooksTo(URI url) {
        webhooksTo(url, USUAL_EVENTS);
    }

    /** @param types of events, or {@code *} for all */
    public void webhooksTo(URI url, Collection<String> types) {
        desk.change(account -> stripe.endpoints.own(url, types, webhookSecret()));
    }

    /** Sends again what nobody has taken so far, as after a time in which the application was away. */
    public void catchUp() {
        desk.change(account -> courier.take(account.book().all("event").stream()
                .filter(event -> event.path("pending_webhooks").asLong() > 0)
                .toList()));
    }

    public Faults faults() {
        return faults;
    }

    /** Somebody pays with that card. A refused card is an answer too: see {@code last_payment_error}. */
    public JsonNode confirm(String intent, String cardNumber) {
        return outside.confirm(intent, cardNumber);
    }

    /** Somebody pays from a bank account, which takes days: see {@link #settleProcessing}. */
    public JsonNode payFromBank(String intent) {
        return outside.payFromBank(intent);
    }

    public JsonNode settleProcessing(String intent) {
        return outside.settle(intent);
    }

    public JsonNode failProcessing(String intent) {
        return outside.bounce(intent);
    }

    public JsonNode passThreeDSecure(String intent) {
        return outside.authenticate(intent);
    }

    public JsonNode failThreeDSecure(String intent) {
        return outside.failAuthentication(intent);
    }

    /** @return the refund */
    public JsonNode refundInDashboard(String intent, long amountMinor) {
        return outside.refund(intent, amountMinor);
    }

    public JsonNode failRefund(String refund) {
        return outside.failRefund(refund);
    }

    /** A refund that was pending has arrived. */
    public JsonNode succeedRefund(String refund) {
        return outside.succeedRefund(refund);
    }

    /** @return the dispute */
    public JsonNode openDispute(String intent) {
        return outside.dispute(intent);
    }

    /** The bank asks, and takes nothing. @return the dispute that is none yet */
    public JsonNode openInquiry(String intent) {
        return outside.inquire(intent);
    }

    public JsonNode closeDispute(String dispute, DisputeEnd end) {
        return outside.closeDispute(dispute, end);
    }

    public JsonNode paymentIntent(String intent) {
        return outside.intent(intent);
    }

    /** Oldest first. */
    public List<JsonNode> paymentIntents() {
        return outside.all(PaymentIntents.KIND);
    }

    /** Oldest first. */
    public List<JsonNode> events() {
        return outside.all("event");
    }

    /** Sends an event once more, past all faults. @return what the application answered, 0 for nothing */
    public int deliver(String event) {
        return desk
                .during(account ->
                        courier.parcels(account.book().get("event", event)).toList())
                .stream()
                .mapToInt(parcel -> postman.bring(parcel, Duration.ZERO).status())
                .max()
                .orElse(0);
    }

    /** Waits until no event is on its way any more. @return false if some still are when patience ends */
    public boolean awaitWebhooks(Duration patience) {
        return courier.await(patience);
    }

    /** Every try to bring an event to the application. */
    public List<Delivery> deliveries() {
        return postman.deliveries();
    }

    /** What the application's server has asked so far. */
    public List<Asked> requests() {
        return api.asked();
    }

    private void settle(String refund) {
        desk.change(account -> Later.settle(account.book().get(Refunds.KIND, refund), account, stripe.refunds));
    }

    private void arrived(String event) {
        desk.change(account -> account.book()
                .find("event", event)
                .ifPresent(it -> it.put(
                        "pending_webhooks",
                        Math.max(0, it.path("pending_webhooks").asLong() - 1))));
    }
}
