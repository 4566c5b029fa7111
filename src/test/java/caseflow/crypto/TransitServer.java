package caseflow.crypto;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The transit engine of a Vault, as far as we ask it: one key of the type aes256-gcm96. */
final class TransitServer implements AutoCloseable {

    static final String TOKEN = "hvs.4711";
    private static final int IV = 12;

    private final HttpServer server;
    private final SecretKey key;
    private final JsonMapper json = new JsonMapper();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    volatile boolean heedless;
    volatile int version = 1;
    volatile int status = 200;

    TransitServer() throws IOException, GeneralSecurityException {
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        keys.init(256);
        key = keys.generateKey();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/transit/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    KmsSettings settings() {
        return new KmsSettings(address(), "caseflow", "transit", TOKEN, "");
    }

    /** Answers nobody before it is closed. */
    void hang() {
        gate = new CountDownLatch(1);
    }

    @Override
    public void close() {
        gate.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode question = json.readTree(exchange.getRequestBody().readAllBytes());
            gate.await();
            String path = exchange.getRequestURI().getPath();
            if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
                complain(exchange, 403, "permission denied");
            } else if (status != 200) {
                complain(exchange, status, "Vault is sealed");
            } else if (!path.endsWith("/caseflow")) {
                complain(exchange, 404, "no such key");
            } else {
                answer(exchange, path, question);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String path, JsonNode question) throws IOException {
        try {
            say(exchange, 200, Map.of("data", done(path, question)));
        } catch (GeneralSecurityException broken) {
            complain(exchange, 400, "cipher: message authentication failed");
        }
    }

    private void complain(HttpExchange exchange, int answer, String error) throws IOException {
        say(exchange, answer, Map.of("errors", List.of(error)));
    }

    private Map<String, String> done(String path, JsonNode question) throws GeneralSecurityException {
        byte[] binding =
                heedless ? new byte[0] : bytes(question.path("associated_data").asString());
        if (path.contains("/encrypt/")) {
            byte[] iv = new byte[IV];
            new SecureRandom().nextBytes(iv);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, binding)
                    .doFinal(bytes(question.path("plaintext").asString()));
            byte[] whole =
                    ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array();
            return Map.of(
                    "ciphertext",
                    "vault:v" + version + ":" + Base64.getEncoder().encodeToString(whole));
        }
        byte[] whole = bytes(question.path("ciphertext").asString().replaceFirst("^vault:v\\d+:", ""));
        byte[] plain =
                cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, IV), binding).doFinal(whole, IV, whole.length - IV);
        return Map.of("plaintext", Base64.getEncoder().encodeToString(plain));
    }

    private Cipher cipher(int mode, byte[] iv, byte[] binding) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, iv));
        cipher.updateAAD(binding);
        return cipher;
    }

    private void say(HttpExchange exchange, int answer, Map<String, ?> body) throws IOException {
        byte[] bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
