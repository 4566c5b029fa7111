package caseflow.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp authority (RFC 3161) on this machine, that can be told to misbehave. */
public final class StampAuthority implements AutoCloseable {

    /** How it answers. */
    public enum Mood {
        RIGHT,
        /** As before RFC 6211: it does not say beside its signature how that was made. */
        OLD_FASHIONED,
        OTHER_NONCE,
        OTHER_IMPRINT,
        REFUSES,
        FAILS,
        GARBAGE,
        NO_CERTIFICATE,
        SILENT
    }

    /** The one that the application under test has its seals stamped by. Whoever changes its mood changes it back. */
    public static StampAuthority shared() {
        return Shared.ONE;
    }

    private static final class Shared {
        static final StampAuthority ONE = new StampAuthority();
    }

    private static final String POLICY = "1.2.3.4.1";
    private static final int BITS = 2048;

    private final KeyPair pair;
    private final X509Certificate certificate;
    private final HttpServer server;
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mood mood = Mood.RIGHT;

    public StampAuthority() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            pair = generator.generateKeyPair();
            certificate = certificate(pair);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "stamps");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    public void be(Mood next) {
        mood = next;
    }

    public int asked() {
        return asked.get();
    }

    /** Something that it has signed: the seal of somebody else. */
    public byte[] signature() {
        try {
            TimeStampRequest request =
                    new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA256, new byte[32], BigInteger.ONE);
            return new TimeStampResponse(stamp(request.getEncoded(), Mood.RIGHT))
                    .getTimeStampToken()
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) {
        asked.incrementAndGet();
        Mood now = mood;
        try (exchange) {
            byte[] question = exchange.getRequestBody().readAllBytes();
            if (now == Mood.SILENT) {
                exchange.sendResponseHeaders(200, 0);
                for (int i = 0; i < 30 && mood == Mood.SILENT; i++) {
                    exchange.getResponseBody().write('.');
                    exchange.getResponseBody().flush();
                    closing.await(500, TimeUnit.MILLISECONDS);
                }
                return;
            }
            byte[] answer = now == Mood.GARBAGE ? new byte[] {0x30, 1, 2} : stamp(question, now);
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(now == Mood.FAILS ? 500 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] stamp(byte[] question, Mood now) throws Exception {
        TimeStampRequest request = asAnswered(new TimeStampRequest(question), now);
        var calculator = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256));
        var tokens = new TimeStampTokenGenerator(
                signer(now).build("SHA256withRSA", pair.getPrivate(), certificate),
                calculator,
                new ASN1ObjectIdentifier(POLICY));
        if (now != Mood.NO_CERTIFICATE) {
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        }
        Set<String> accepted = now == Mood.REFUSES ? Set.of("1.2.3") : Set.of(TSPAlgorithms.SHA256.getId());
        var answer = new TimeStampResponseGenerator(tokens, accepted)
                .generate(request, new BigInteger(64, random), Date.from(Instant.now()));
        if (now == Mood.RIGHT && answer.getStatus() != PKIStatus.GRANTED) {
            throw new IllegalStateException(answer.getStatusString());
        }
        return answer.getEncoded();
    }

    private static JcaSimpleSignerInfoGeneratorBuilder signer(Mood now) throws Exception {
        var usual = new DefaultSignedAttributeTableGenerator();
        return now == Mood.OLD_FASHIONED
                ? new JcaSimpleSignerInfoGeneratorBuilder()
                        .setSignedAttributeGenerator(
                                parameters -> usual.getAttributes(parameters).remove(CMSAttributes.cmsAlgorithmProtect))
                : new JcaSimpleSignerInfoGeneratorBuilder();
    }

    private TimeStampRequest asAnswered(TimeStampRequest asked, Mood now) throws IOException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(now != Mood.NO_CERTIFICATE);
        byte[] imprint = asked.getMessageImprintDigest();
        if (now == Mood.OTHER_IMPRINT) {
            imprint[0] ^= 1;
        }
        BigInteger nonce = now == Mood.OTHER_NONCE ? asked.getNonce().add(BigInteger.ONE) : asked.getNonce();
        return generator.generate(TSPAlgorithms.SHA256, imprint, nonce);
    }

    private static X509Certificate certificate(KeyPair pair) throws Exception {
        var name = new X500Name("CN=Test Time Stamps");
        Instant now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.valueOf(now.toEpochMilli()),
                        Date.from(now.minus(30, ChronoUnit.DAYS)),
                        Date.from(now.plus(3650, ChronoUnit.DAYS)),
                        name,
                        pair.getPublic())
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }
}
