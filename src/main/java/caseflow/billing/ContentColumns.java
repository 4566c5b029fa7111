package caseflow.billing;

import caseflow.clients.MatterId;
import caseflow.lines.DiscountKind;
import caseflow.money.Discount;
import caseflow.money.Totals;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How the content of an invoice stands in its row. */
final class ContentColumns {

    private ContentColumns() {}

    static StatementSpec bind(StatementSpec statement, InvoiceContent content) {
        Discount discount = content.lines().discount();
        Totals totals = content.totals();
        MatterId matter = content.matter();
        return statement
                .param("matter", matter == null ? null : matter.value())
                .param("title", content.title())
                .param("note", content.note())
                .param("internalNote", content.internalNote())
                .param("discountKind", DiscountKind.of(discount).key())
                .param("discountValue", DiscountKind.value(discount))
                .param("due", content.dueOn())
                .param("subtotal", totals.subtotal().getAmount())
                .param("discount", totals.discount().getAmount())
                .param("tax", totals.tax().getAmount())
                .param("total", totals.total().getAmount());
    }

    static Discount discount(String kind, BigDecimal value) {
        return DiscountKind.of(kind).discount(value.stripTrailingZeros());
    }
}
