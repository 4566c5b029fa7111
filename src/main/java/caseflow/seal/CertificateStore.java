package caseflow.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CertificateStore {

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens where it is kept already. */
    void keep(byte[] certificate, Purpose purpose, Instant now) {
        jdbc.sql("""
                INSERT INTO seal_certificate (sha256, purpose, certificate, first_used_at)
                VALUES (:sha256, :purpose, :certificate, :now)
                    ON CONFLICT DO NOTHING
                """)
                .param("sha256", Sha256.of(certificate))
                .param("purpose", purpose.key())
                .param("certificate", certificate)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean keeps(byte[] certificate, Purpose purpose) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM seal_certificate WHERE sha256 = :sha256 AND purpose = :purpose)")
                .param("sha256", Sha256.of(certificate))
                .param("purpose", purpose.key())
                .query(Boolean.class)
                .single();
    }
}
