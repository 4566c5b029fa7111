package caseflow.billing;

import caseflow.clients.ClientScope;
import caseflow.lines.Line;
import caseflow.money.TaxLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the lines of a draft and what follows from them, all rows of a table in one statement. */
@Repository
class LineStore {

    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(InvoiceId id, InvoiceContent content, ClientScope scope) {
        drop("invoice_line", id, scope);
        drop("invoice_tax", id, scope);
        insert(id, content);
    }

    void insert(InvoiceId id, InvoiceContent content) {
        lines(id, content);
        taxes(id, content);
        index(id);
    }

    private void drop(String table, InvoiceId id, ClientScope scope) {
        jdbc.sql("DELETE FROM %s p WHERE p.invoice_id = :id AND %s".formatted(table, scope.clause("p.client_id")))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    private void lines(InvoiceId id, InvoiceContent content) {
        List<Line> lines = content.lines().all();
        jdbc.sql("""
                INSERT INTO invoice_line (invoice_id, client_id, position, description, quantity, unit_price, tax_rate)
                SELECT :id, :client, l.position, l.description, l.quantity, l.unit_price, l.tax_rate
                  FROM unnest(CAST(:descriptions AS text[]), CAST(:quantities AS numeric[]),
                              CAST(:prices AS numeric[]), CAST(:rates AS numeric[]))
                       WITH ORDINALITY AS l (description, quantity, unit_price, tax_rate, position)
                """)
                .param("id", id.value())
                .param("client", content.client().value())
                .param("descriptions", array(lines, Line::description))
                .param("quantities", array(lines, line -> text(line.charge().quantity())))
                .param("prices", array(lines, line -> text(line.charge().unitPrice())))
                .param("rates", array(lines, line -> text(line.charge().taxRate())))
                .update();
    }

    private void taxes(InvoiceId id, InvoiceContent content) {
        List<TaxLine> taxes = content.totals().taxes();
        jdbc.sql("""
                INSERT INTO invoice_tax (invoice_id, client_id, rate, base, tax)
                SELECT :id, :client, t.rate, t.base, t.tax
                  FROM unnest(CAST(:rates AS numeric[]), CAST(:bases AS numeric[]), CAST(:taxes AS numeric[]))
                       AS t (rate, base, tax)
                """)
                .param("id", id.value())
                .param("client", content.client().value())
                .param("rates", array(taxes, tax -> text(tax.rate())))
                .param("bases", array(taxes, tax -> text(tax.base().getAmount())))
                .param("taxes", array(taxes, tax -> text(tax.tax().getAmount())))
                .update();
    }

    /** Gathers the words it is found by. */
    private void index(InvoiceId id) {
        jdbc.sql("""
                UPDATE invoice i
                   SET search = lower(concat_ws(' ', i.title, c.name, m.number, m.title,
                                                (SELECT string_agg(left(l.description, 200), ' ' ORDER BY l.position)
                                                   FROM invoice_line l
                                                  WHERE l.invoice_id = i.id)))
                  FROM client c, invoice j
                  LEFT JOIN matter m ON m.id = j.matter_id
                 WHERE i.id = :id AND j.id = i.id AND c.id = i.client_id
                """).param("id", id.value()).update();
    }

    private static <T> @Nullable String[] array(List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
