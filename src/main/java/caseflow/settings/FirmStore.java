package caseflow.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FirmStore {

    private static final String FIRM = """
            SELECT name, address, email, phone, tax_number, currency, zone,
                   invoice_prefix, invoice_width, payment_terms, invoice_intro, invoice_closing, payment_note,
                   idle_minutes, absolute_minutes, contact_factor, link_days, version
              FROM firm
            """;

    private final JdbcClient jdbc;

    FirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Firm read() {
        return jdbc.sql(FIRM).query(FirmStore::firm).single();
    }

    /** Nobody else changes it until the transaction ends. */
    Firm lock() {
        return jdbc.sql(FIRM + "FOR UPDATE").query(FirmStore::firm).single();
    }

    void write(Firm firm) {
        jdbc.sql("""
                UPDATE firm
                   SET name = :name, address = :address, email = :email, phone = :phone,
                       tax_number = :taxNumber, currency = :currency, zone = :zone,
                       invoice_prefix = :prefix, invoice_width = :width, payment_terms = :terms,
                       invoice_intro = :intro, invoice_closing = :closing, payment_note = :paymentNote,
                       idle_minutes = :idle, absolute_minutes = :absolute, contact_factor = :contactFactor,
                       link_days = :linkDays, version = version + 1
                """)
                .param("name", firm.name())
                .param("address", firm.address())
                .param("email", firm.email())
                .param("phone", firm.phone())
                .param("taxNumber", firm.taxNumber())
                .param("currency", firm.currency().getCode())
                .param("zone", firm.zone().getId())
                .param("prefix", firm.invoices().prefix())
                .param("width", firm.invoices().width())
                .param("terms", firm.invoices().days())
                .param("intro", firm.invoices().intro())
                .param("closing", firm.invoices().closing())
                .param("paymentNote", firm.invoices().paymentNote())
                .param("idle", firm.sessions().idle().toMinutes())
                .param("absolute", firm.sessions().absolute().toMinutes())
                .param("contactFactor", firm.contactFactor().key())
                .param("linkDays", firm.linkDays())
                .update();
    }

    /** Where it is paid stands elsewhere: {@link BankStore}. */
    private static Firm firm(ResultSet row, int number) throws SQLException {
        return new Firm(
                row.getString("name"),
                row.getString("address"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("tax_number"),
                CurrencyUnit.of(row.getString("currency")),
                ZoneId.of(row.getString("zone")),
                "",
                terms(row),
                new SessionRules(
                        Duration.ofMinutes(row.getInt("idle_minutes")),
                        Duration.ofMinutes(row.getInt("absolute_minutes")),
                        FactorPolicy.named(row.getString("contact_factor")).orElseThrow()),
                row.getInt("link_days"),
                row.getInt("version"));
    }

    private static InvoiceTerms terms(ResultSet row) throws SQLException {
        return new InvoiceTerms(
                row.getString("invoice_prefix"),
                row.getInt("invoice_width"),
                row.getInt("payment_terms"),
                row.getString("invoice_intro"),
                row.getString("invoice_closing"),
                row.getString("payment_note"));
    }
}
