package caseflow.billing;

import caseflow.billing.InvoiceState.Draft;
import caseflow.billing.InvoiceState.Issued;
import caseflow.billing.InvoiceState.Voided;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.MatterId;
import caseflow.database.Columns;
import caseflow.lines.Line;
import caseflow.lines.Lines;
import caseflow.money.Charge;
import caseflow.money.TaxLine;
import caseflow.money.Totals;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Makes an invoice of its row, whose lines and taxes come as arrays. */
final class InvoiceRow {

    private InvoiceRow() {}

    static Invoice invoice(ResultSet row, ClientScope scope) throws SQLException {
        var billedTo = new BilledTo(
                row.getString("billed_name"), row.getString("billed_address"), row.getString("matter_label"));
        return new Invoice(
                new InvoiceId(row.getLong("id")),
                row.getInt("version"),
                content(row, scope),
                totals(row),
                billedTo,
                state(row, billedTo),
                Columns.money(row, "paid"),
                row.getObject("sent_at") == null ? null : Columns.moment(row, "sent_at"));
    }

    private static InvoiceContent content(ResultSet row, ClientScope scope) throws SQLException {
        long matter = row.getLong("matter_id");
        return new InvoiceContent(
                new ClientId(row.getLong("client_id")),
                matter == 0 ? null : new MatterId(matter),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                lines(row),
                row.getString("note"),
                scope.client().isPresent() ? "" : row.getString("internal_note"));
    }

    private static Lines lines(ResultSet row) throws SQLException {
        return new Lines(
                CurrencyUnit.of(row.getString("currency")),
                each(row),
                ContentColumns.discount(row.getString("discount_kind"), row.getBigDecimal("discount_value")));
    }

    private static List<Line> each(ResultSet row) throws SQLException {
        String[] descriptions = ArrayColumns.texts(row, "descriptions");
        List<BigDecimal> quantities = ArrayColumns.numbers(row, "quantities");
        List<BigDecimal> prices = ArrayColumns.numbers(row, "unit_prices");
        List<@Nullable BigDecimal> rates = ArrayColumns.optionalNumbers(row, "tax_rates");
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < descriptions.length; i++) {
            lines.add(new Line(descriptions[i], new Charge(quantities.get(i), prices.get(i), rates.get(i))));
        }
        return lines;
    }

    private static Totals totals(ResultSet row) throws SQLException {
        return new Totals(
                Columns.money(row, "subtotal"),
                Columns.money(row, "discount"),
                taxes(row),
                Columns.money(row, "tax"),
                Columns.money(row, "total"));
    }

    private static List<TaxLine> taxes(ResultSet row) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
        List<BigDecimal> rates = ArrayColumns.numbers(row, "rates");
        List<BigDecimal> bases = ArrayColumns.numbers(row, "bases");
        List<BigDecimal> taxes = ArrayColumns.numbers(row, "taxes");
        List<TaxLine> lines = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            lines.add(new TaxLine(
                    rates.get(i), Columns.money(currency, bases.get(i)), Columns.money(currency, taxes.get(i))));
        }
        return lines;
    }

    private static InvoiceState state(ResultSet row, BilledTo billedTo) throws SQLException {
        String number = row.getString("number");
        if (number == null) {
            return new Draft(Columns.moment(row, "created_at"), row.getString("created_by"));
        }
        var issued = new Issued(
                number,
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Columns.moment(row, "issued_at"),
                Objects.requireNonNull(row.getString("issued_by")),
                billedTo);
        String reason = row.getString("void_reason");
        return reason == null
                ? issued
                : new Voided(issued, Columns.moment(row, "voided_at"), row.getString("voided_by"), reason);
    }
}
