package caseflow.billing;

import caseflow.clients.MatterId;
import caseflow.money.Discount;
import caseflow.money.Totals;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How the content of an invoice stands in its row. */
final class ContentColumns {

    private ContentColumns() {}

    static StatementSpec bind(StatementSpec statement, InvoiceContent content) {
        Totals totals = content.totals();
        MatterId matter = content.matter();
        return statement
                .param("matter", matter == null ? null : matter.value())
                .param("title", content.title())
                .param("note", content.note())
                .param("internalNote", content.internalNote())
                .param("discountKind", kind(content.lines().discount()))
                .param("discountValue", value(content.lines().discount()))
                .param("due", content.dueOn())
                .param("subtotal", totals.subtotal().getAmount())
                .param("discount", totals.discount().getAmount())
                .param("tax", totals.tax().getAmount())
                .param("total", totals.total().getAmount());
    }

    static Discount discount(String kind, BigDecimal value) {
        return switch (kind) {
            case "fixed" -> new Discount.Fixed(value.stripTrailingZeros());
            case "percent" -> new Discount.Percent(value.stripTrailingZeros());
            default -> Discount.NONE;
        };
    }

    private static String kind(Discount discount) {
        if (discount instanceof Discount.Fixed) {
            return "fixed";
        }
        return discount instanceof Discount.Percent ? "percent" : "none";
    }

    private static BigDecimal value(Discount discount) {
        if (discount instanceof Discount.Fixed fixed) {
            return fixed.amount();
        }
        return discount instanceof Discount.Percent percent ? percent.percent() : BigDecimal.ZERO;
    }
}
