package caseflow.seal;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * The certificate that goes with each seal, as the firm and readers of its documents see it.
 *
 * @param subject whom it names: the common name where there is one
 * @param serial in hexadecimal digits
 * @param selfSigned whether nobody but the firm itself vouches for it, so that readers show its validity as unknown
 */
public record SealCertificate(
        String subject, String issuer, String serial, Instant notBefore, Instant notAfter, boolean selfSigned) {

    /** From then on the firm is told to get another one. */
    public static final Duration WARNING = Duration.ofDays(60);

    static SealCertificate of(X509Certificate certificate) {
        return new SealCertificate(
                name(certificate.getSubjectX500Principal().getName()),
                name(certificate.getIssuerX500Principal().getName()),
                HexFormat.of().formatHex(certificate.getSerialNumber().toByteArray()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()));
    }

    public boolean validAt(Instant moment) {
        return !moment.isBefore(notBefore) && !moment.isAfter(notAfter);
    }

    public boolean expiresSoon(Instant now) {
        return now.plus(WARNING).isAfter(notAfter);
    }

    private static String name(String distinguished) {
        try {
            return new LdapName(distinguished)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse(distinguished);
        } catch (InvalidNameException strange) {
            return distinguished;
        }
    }
}
