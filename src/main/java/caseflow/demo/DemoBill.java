package caseflow.demo;

import caseflow.billing.Invoice;
import caseflow.lines.Line;
import caseflow.money.Charge;
import caseflow.money.Discount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What an invoice of the story says. */
final class DemoBill {

    final String client;
    final @Nullable String matter;
    final String title;
    final List<Line> lines = new ArrayList<>();
    Discount discount = new Discount.None();
    private @Nullable Invoice issued;

    DemoBill(String client, @Nullable String matter, String title) {
        this.client = client;
        this.matter = matter;
        this.title = title;
    }

    DemoBill line(String description, String quantity, String price) {
        return line(description, quantity, price, null);
    }

    DemoBill taxedLine(String description, String quantity, String price, String rate) {
        return line(description, quantity, price, new BigDecimal(rate));
    }

    DemoBill discount(Discount given) {
        discount = given;
        return this;
    }

    void issued(Invoice invoice) {
        issued = invoice;
    }

    /** The invoice that came of it. */
    Invoice invoice() {
        return Objects.requireNonNull(issued, title);
    }

    Money money(String amount) {
        return Money.of(invoice().totals().total().getCurrencyUnit(), new BigDecimal(amount));
    }

    private DemoBill line(String description, String quantity, String price, @Nullable BigDecimal rate) {
        lines.add(new Line(description, new Charge(new BigDecimal(quantity), new BigDecimal(price), rate)));
        return this;
    }
}
