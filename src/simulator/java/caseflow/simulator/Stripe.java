package caseflow.simulator;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What there is of Stripe, put together: the account, its objects, and what can be asked of them. */
final class Stripe {

    final Keys keys;
    final Book book = new Book();
    final Account account;
    final Idempotency idempotency;
    final Charges charges;
    final Refunds refunds;
    final Disputes disputes;
    final PaymentMethods methods;
    final Confirmations confirmations;
    final WebhookEndpoints endpoints;

    Stripe(Clock clock, Optional<ObjectNode> remembered) {
        keys = remembered.map(tree -> Keys.read(tree.path("keys").asObject())).orElseGet(Keys::fresh);
        account = new Account(book, clock);
        idempotency = new Idempotency(clock);
        charges = new Charges(account);
        refunds = new Refunds(account);
        disputes = new Disputes(account);
        methods = new PaymentMethods(account);
        confirmations = new Confirmations(account, methods, charges, disputes);
        endpoints = new WebhookEndpoints(account);
        remembered.ifPresent(tree -> {
            book.read(tree.path("objects").asObject());
            idempotency.read(tree.path("answers").asObject());
        });
    }

    List<Route> routes() {
        return Stream.of(
                        new PaymentIntents(account, confirmations).routes(),
                        new Customers(account).routes(),
                        new Events(account).routes(),
                        charges.routes(),
                        refunds.routes(),
                        disputes.routes(),
                        endpoints.routes())
                .flatMap(List::stream)
                .toList();
    }

    ObjectNode toTree(int port) {
        ObjectNode tree = Json.object().put("port", port);
        tree.set("keys", keys.toTree());
        tree.set("objects", book.toTree());
        return tree.set("answers", idempotency.toTree());
    }
}
