package caseflow.billing;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.lines.Line;
import caseflow.lines.Lines;
import caseflow.money.Charge;
import caseflow.money.Discount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invoices to test with. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final Actor AMARA = new Actor(Actor.Kind.STAFF, 1L, "Amara Finch", "192.0.2.7");

    private Sample() {}

    static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    static Line line(String text, String quantity, String price, String tax) {
        return new Line(
                text,
                new Charge(
                        new BigDecimal(quantity), new BigDecimal(price), tax.isEmpty() ? null : new BigDecimal(tax)));
    }

    /** 3,610.00 − 5 % + 19 % on 1,890.00 after discount and 7 % on 420.00 after discount. */
    static InvoiceContent lease(ClientId client) {
        return new InvoiceContent(
                client,
                null,
                "Lease review, 14 Mercer Street",
                null,
                new Lines(
                        CurrencyUnit.USD,
                        List.of(
                                line("Review of draft lease", "4.5", "420", "19"),
                                line("Call with landlord’s counsel", "1", "420", "7"),
                                line("Summary memo", "4", "290", ""),
                                line("County title search", "1", "140", "")),
                        new Discount.Percent(new BigDecimal("5"))),
                "Thank you for your trust.",
                "Difficult landlord; do not mention the other lease.");
    }

    static InvoiceContent simple(ClientId client, String title, String price) {
        return new InvoiceContent(
                client,
                null,
                title,
                null,
                new Lines(CurrencyUnit.USD, List.of(line(title, "1", price, "")), Discount.NONE),
                "",
                "");
    }

    static PaymentEntry transfer(String amount) {
        return new PaymentEntry(usd(amount), TODAY.minusDays(1), Method.TRANSFER, "Ref 4711", "seen in the account");
    }
}
