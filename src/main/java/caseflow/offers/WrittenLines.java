package caseflow.offers;

import caseflow.lines.DiscountKind;
import caseflow.lines.Line;
import caseflow.lines.Lines;
import caseflow.money.Charge;
import caseflow.money.TaxLine;
import caseflow.money.Totals;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Lines as they are written down: with every figure a reader sees, so that nobody ever has to count again. */
record WrittenLines(String currency, List<Row> rows, String discountKind, BigDecimal discount, Sums sums) {

    record Row(
            String description,
            BigDecimal quantity,
            BigDecimal unitPrice,
            @Nullable BigDecimal taxRate,
            BigDecimal amount) {}

    record Tax(BigDecimal rate, BigDecimal base, BigDecimal tax) {}

    record Sums(BigDecimal subtotal, BigDecimal discount, List<Tax> taxes, BigDecimal tax, BigDecimal total) {}

    static WrittenLines of(Lines lines, Totals totals) {
        return new WrittenLines(
                lines.currency().getCode(),
                lines.all().stream().map(line -> row(line, lines.currency())).toList(),
                DiscountKind.of(lines.discount()).key(),
                DiscountKind.value(lines.discount()),
                new Sums(
                        totals.subtotal().getAmount(),
                        totals.discount().getAmount(),
                        totals.taxes().stream().map(WrittenLines::tax).toList(),
                        totals.tax().getAmount(),
                        totals.total().getAmount()));
    }

    Lines lines() {
        List<Line> all = rows.stream()
                .map(row -> new Line(row.description, new Charge(row.quantity, row.unitPrice, row.taxRate)))
                .toList();
        return new Lines(unit(), all, DiscountKind.of(discountKind).discount(discount));
    }

    Totals totals() {
        return new Totals(
                money(sums.subtotal),
                money(sums.discount),
                sums.taxes.stream()
                        .map(tax -> new TaxLine(tax.rate, money(tax.base), money(tax.tax)))
                        .toList(),
                money(sums.tax),
                money(sums.total));
    }

    private CurrencyUnit unit() {
        return CurrencyUnit.of(currency);
    }

    private Money money(BigDecimal amount) {
        return Money.of(unit(), amount);
    }

    private static Row row(Line line, CurrencyUnit currency) {
        Charge charge = line.charge();
        return new Row(
                line.description(),
                charge.quantity(),
                charge.unitPrice(),
                charge.taxRate(),
                charge.amount(currency).getAmount());
    }

    private static Tax tax(TaxLine line) {
        return new Tax(line.rate(), line.base().getAmount(), line.tax().getAmount());
    }
}
