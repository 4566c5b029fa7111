package caseflow.simulator;

import caseflow.simulator.Keys.Caller;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What somebody pays with: which test card it is, and never its number. */
final class PaymentMethods {

    private static final String KIND = "payment_method";
    private static final String BANK = "us_bank_account";

    private final Account account;

    PaymentMethods(Account account) {
        this.account = account;
    }

    /** The method a request names or brings with it. */
    Optional<ObjectNode> given(Params params, Caller caller) {
        if (params.hasCard() && caller == Caller.SERVER) {
            throw Refusal.invalid("Sending credit card numbers directly to the Stripe API is generally unsafe. Card"
                    + " numbers belong in the browser's card fields, and nowhere else.");
        }
        if (params.hasCard()) {
            TestCard card = CardNumber.of(params).checked(account.clock());
            ObjectNode method = card(
                    card,
                    params.number("payment_method_data[card][exp_month]").orElseThrow(),
                    params.number("payment_method_data[card][exp_year]").orElseThrow());
            bill(method, params);
            return Optional.of(method);
        }
        return params.text("payment_method").map(this::named);
    }

    /** @param name one of Stripe's test tokens such as {@code pm_card_visa}, or the id of a method */
    ObjectNode named(String name) {
        if (name.startsWith("pm_usBankAccount")) {
            return bank();
        }
        return TestCard.named(name)
                .map(this::card)
                .orElseGet(() -> account.book().get(KIND, name));
    }

    ObjectNode card(TestCard card) {
        Clock clock = account.clock();
        return card(card, 12, YearMonth.now(clock).getYear() + 3);
    }

    private ObjectNode card(TestCard card, long month, long year) {
        ObjectNode method = account.make(KIND, "pm_");
        method.putObject("card")
                .put("brand", card.brand())
                .put("country", "US")
                .put("display_brand", card.brand())
                .put("exp_month", month)
                .put("exp_year", year < 100 ? 2000 + year : year)
                .put("fingerprint", card.name())
                .put("funding", "credit")
                .put("last4", card.last4());
        return method;
    }

    private ObjectNode bank() {
        ObjectNode method = account.make(KIND, "pm_").put("type", BANK);
        method.putObject(BANK)
                .put("account_holder_type", "individual")
                .put("account_type", "checking")
                .put("bank_name", "STRIPE TEST BANK")
                .put("last4", "6789")
                .put("routing_number", "110000000");
        return method;
    }

    private static void bill(ObjectNode method, Params params) {
        ObjectNode details = method.withObjectProperty("billing_details");
        String data = "payment_method_data[billing_details]";
        params.text(data + "[name]").ifPresent(name -> details.put("name", name));
        params.text(data + "[email]").ifPresent(email -> details.put("email", email));
        params.group(data + "[address]")
                .forEach((name, value) -> details.withObjectProperty("address").put(name, value));
    }

    /** Which test card it is; a bank account pays like a good card, only later. */
    static TestCard cardOf(ObjectNode method) {
        String fingerprint = Json.text(method.path("card"), "fingerprint");
        return fingerprint.isEmpty() ? TestCard.VISA : TestCard.valueOf(fingerprint);
    }

    static boolean isCard(ObjectNode method) {
        return Json.text(method, "type").equals("card");
    }
}
