package caseflow.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server letters are posted through: {@code CASEFLOW_SMTP_HOST} and so on. Without a host, letters are kept.
 *
 * @param user none for a server that asks for none
 * @param password as it is; or the file it stands in
 * @param from the sender's address; by default the firm's own
 */
@ConfigurationProperties("caseflow.smtp")
record SmtpSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String passwordFile,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Tls tls) {

    enum Tls {
        /** In clear, for a server on the same machine. */
        NONE,
        /** Begun in clear and then encrypted, or not sent at all; usual on port 587. */
        STARTTLS,
        /** Encrypted from the first byte; usual on port 465. */
        TLS
    }

    boolean given() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + user + " at " + host + ":" + port + "]";
    }
}
