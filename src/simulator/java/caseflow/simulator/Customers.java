package caseflow.simulator;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Those who pay, as far as the account knows them. */
final class Customers {

    private static final String KIND = "customer";
    private static final Set<String> PARAMETERS =
            Set.of("email", "name", "phone", "description", "metadata[*]", "address[*]", "expand[]");

    private final Account account;

    Customers(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.post("customers", PARAMETERS, this::create),
                Route.get("customers/{id}", Set.of("expand[]"), this::show),
                Route.post("customers/{id}", PARAMETERS, this::update),
                Route.delete("customers/{id}", this::delete),
                Route.get("customers", Listing.parameters("email"), this::list));
    }

    private ObjectNode create(Call call) {
        ObjectNode customer = account.make(KIND, "cus_");
        fill(customer, call.params());
        account.tell("customer.created", customer);
        return customer;
    }

    private ObjectNode show(Call call) {
        return account.book().get(KIND, call.id());
    }

    private ObjectNode update(Call call) {
        ObjectNode customer = show(call);
        fill(customer, call.params());
        account.tell("customer.updated", customer);
        return customer;
    }

    private ObjectNode delete(Call call) {
        ObjectNode customer = show(call);
        account.book().remove(customer);
        account.tell("customer.deleted", customer);
        return Json.object().put("id", call.id()).put("object", KIND).put("deleted", true);
    }

    private ObjectNode list(Call call) {
        return Listing.of("/v1/customers", account.book().all(KIND), call.params(), "email");
    }

    private static void fill(ObjectNode customer, Params params) {
        Metadata.copy(customer, params, "email", "name", "phone", "description");
        Metadata.put(customer, params);
        params.group("address")
                .forEach((name, value) -> customer.withObjectProperty("address").put(name, value));
    }
}
