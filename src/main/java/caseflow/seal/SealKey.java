package caseflow.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What seals: a key, its certificate, and those that vouch for it.
 *
 * @param chain the key's own certificate first
 */
record SealKey(PrivateKey key, List<X509Certificate> chain) {

    private static final int SHORTEST_RSA = 2048;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** How it signs; always over SHA-256. */
    String algorithm() {
        return key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }

    /** @throws SealRefused if there is no key in it that can seal */
    static SealKey in(KeyStore store, char[] password, Path file) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getKey(alias, password) instanceof PrivateKey key) {
                List<X509Certificate> chain = Stream.of(store.getCertificateChain(alias))
                        .map(X509Certificate.class::cast)
                        .toList();
                return new SealKey(key, chain).checked(file);
            }
        }
        throw new SealRefused(file, "holds no key. It must hold the private key with its certificate.");
    }

    private SealKey checked(Path file) throws GeneralSecurityException {
        boolean rsa = key instanceof RSAKey numbers && numbers.getModulus().bitLength() >= SHORTEST_RSA;
        if (!rsa && !key.getAlgorithm().equals("EC")) {
            throw new SealRefused(file, "holds no key that can seal: it takes RSA from 2048 bits on, or EC.");
        }
        if (!belongs(certificate().getPublicKey())) {
            throw new SealRefused(file, "holds a certificate of another key.");
        }
        boolean[] usage = certificate().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new SealRefused(file, "holds a certificate that is not for signatures.");
        }
        return this;
    }

    private boolean belongs(PublicKey other) throws GeneralSecurityException {
        if (!other.getAlgorithm().equals(key.getAlgorithm())) {
            return false;
        }
        byte[] sample = "CaseFlow".getBytes(StandardCharsets.US_ASCII);
        Signature maker = Signature.getInstance(algorithm());
        maker.initSign(key);
        maker.update(sample);
        byte[] made = maker.sign();
        maker.initVerify(other);
        maker.update(sample);
        return maker.verify(made);
    }
}
