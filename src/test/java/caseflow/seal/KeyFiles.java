package caseflow.seal;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys that a firm might bring along. */
final class KeyFiles {

    static final String PASSWORD = "the firm's secret";

    private static final Duration AGE = Duration.ofDays(30);
    private static final Duration LIFE = Duration.ofDays(365);
    private static final X500Name AUTHORITY = new X500Name("CN=Test Authority, O=Test");

    private KeyFiles() {}

    /** An elliptic key, whose certificate an authority has issued. */
    static SealKey issued(String name, Instant now, int usage) throws Exception {
        KeyPairGenerator authority = KeyPairGenerator.getInstance("RSA");
        authority.initialize(2048);
        KeyPair ca = authority.generateKeyPair();
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair own = curve.generateKeyPair();
        var root =
                builder(AUTHORITY, ca, now).addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        var leaf = builder(new X500Name("CN=" + name), own, now)
                .addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(ca.getPrivate());
        var converter = new JcaX509CertificateConverter();
        return new SealKey(
                own.getPrivate(),
                List.of(converter.getCertificate(leaf.build(signer)), converter.getCertificate(root.build(signer))));
    }

    private static JcaX509v3CertificateBuilder builder(X500Name subject, KeyPair pair, Instant now) {
        return new JcaX509v3CertificateBuilder(
                AUTHORITY,
                BigInteger.valueOf(pair.hashCode()).abs().add(BigInteger.ONE),
                Date.from(now.minus(AGE)),
                Date.from(now.plus(LIFE)),
                subject,
                pair.getPublic());
    }

    static Path write(SealKey key, Path file) throws Exception {
        new KeyStoreFile(new PrivateFile(file)).write(key, PASSWORD.toCharArray());
        return file;
    }

    static SealSettings settings(Path file, String password) {
        return new SealSettings(file.toString(), password, "", "");
    }
}
