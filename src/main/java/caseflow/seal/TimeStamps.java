package caseflow.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.springframework.stereotype.Component;

/** The authority that the firm has its seals stamped by, where it has one. */
@Component
class TimeStamps {

    /** The whole exchange, however slowly it answers. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int LARGEST = 64 * 1024;
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final String address;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient client;

    /** @throws SealRefused if the address is none */
    TimeStamps(SealSettings settings) {
        address = settings.timestampUrl().strip();
        if (!address.isEmpty() && !address.matches("https?://[\\w.\\[\\]-]+(:\\d+)?(/[!-~]*)?")) {
            throw new SealRefused("CaseFlow cannot have seals stamped by " + address
                    + ": CASEFLOW_SEAL_TIMESTAMP_URL is an address that begins with https:// or http://.");
        }
        client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    boolean given() {
        return !address.isEmpty();
    }

    String address() {
        return address;
    }

    /** @throws TimeStampMissing if there is no answer, or a wrong one */
    Stamp stamp(byte[] signature) {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            TimeStampRequest request =
                    generator.generate(TSPAlgorithms.SHA256, Sha256.of(signature), new BigInteger(NONCE_BITS, random));
            var answer = new TimeStampResponse(ask(request.getEncoded()));
            // the status, the nonce and the imprint
            answer.validate(request);
            return Stamp.of(
                    PlainStamp.of(answer.getTimeStampToken().toCMSSignedData().toASN1Structure()), signature);
        } catch (IOException | TSPException | RuntimeException wrong) {
            throw wrong instanceof TimeStampMissing missing ? missing : new TimeStampMissing(wrong.toString(), wrong);
        }
    }

    private byte[] ask(byte[] question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        var exchange = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return body(exchange.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            throw new TimeStampMissing("no answer within " + PATIENCE.toSeconds() + " seconds", slow);
        } catch (ExecutionException failed) {
            throw new TimeStampMissing(String.valueOf(failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TimeStampMissing("interrupted", stopped);
        } finally {
            exchange.cancel(true);
        }
    }

    private static byte[] body(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK || answer.body().length > LARGEST) {
            throw new TimeStampMissing(
                    "answer " + answer.statusCode() + " with " + answer.body().length + " bytes", null);
        }
        return answer.body();
    }
}
