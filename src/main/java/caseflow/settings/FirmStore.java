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

    private final JdbcClient jdbc;

    FirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Firm read() {
        return jdbc.sql("""
                SELECT name, address, email, phone, tax_number, bank_details, currency, zone,
                       invoice_prefix, payment_terms, idle_minutes, absolute_minutes, contact_factor
                  FROM firm
                """).query(FirmStore::firm).single();
    }

    void write(Firm firm) {
        jdbc.sql("""
                UPDATE firm
                   SET name = :name, address = :address, email = :email, phone = :phone,
                       tax_number = :taxNumber, bank_details = :bankDetails, currency = :currency, zone = :zone,
                       invoice_prefix = :prefix, payment_terms = :terms,
                       idle_minutes = :idle, absolute_minutes = :absolute, contact_factor = :contactFactor,
                       version = version + 1
                """)
                .param("name", firm.name())
                .param("address", firm.address())
                .param("email", firm.email())
                .param("phone", firm.phone())
                .param("taxNumber", firm.taxNumber())
                .param("bankDetails", firm.bankDetails())
                .param("currency", firm.currency().getCode())
                .param("zone", firm.zone().getId())
                .param("prefix", firm.invoicePrefix())
                .param("terms", firm.paymentTerms())
                .param("idle", firm.idle().toMinutes())
                .param("absolute", firm.absolute().toMinutes())
                .param("contactFactor", firm.contactFactor().key())
                .update();
    }

    private static Firm firm(ResultSet row, int number) throws SQLException {
        return new Firm(
                row.getString("name"),
                row.getString("address"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("tax_number"),
                row.getString("bank_details"),
                CurrencyUnit.of(row.getString("currency")),
                ZoneId.of(row.getString("zone")),
                row.getString("invoice_prefix"),
                row.getInt("payment_terms"),
                Duration.ofMinutes(row.getInt("idle_minutes")),
                Duration.ofMinutes(row.getInt("absolute_minutes")),
                FactorPolicy.named(row.getString("contact_factor")).orElseThrow());
    }
}
