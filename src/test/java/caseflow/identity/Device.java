package caseflow.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/** A phone with one passkey, and the browser before it, in software: what they send, and what liars would. */
final class Device {

    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    private static final int NEW = 0x40;

    private KeyPair keys = pair();
    private final byte[] id = Token.fresh().hash();
    private byte[] handle = {};
    private String origin;
    private String host;
    private int flags = PRESENT | VERIFIED;
    private long count;

    Device(String origin) {
        this.origin = origin;
        this.host = URI.create(origin).getHost();
    }

    Device at(String lie) {
        origin = lie;
        return this;
    }

    Device forHost(String lie) {
        host = lie;
        return this;
    }

    Device having(int seen) {
        flags = seen;
        return this;
    }

    Device counting(long from) {
        count = from;
        return this;
    }

    /** The handle of somebody else. */
    Device calling(byte[] other) {
        handle = other.clone();
        return this;
    }

    /** Another private key behind the same number. */
    Device forged() {
        keys = pair();
        return this;
    }

    byte[] id() {
        return id.clone();
    }

    byte[] handle() {
        return handle.clone();
    }

    /** Makes the passkey. */
    String make(JsonNode options) {
        handle = bytes(options.path("user").path("id").asString());
        byte[] client = client("webauthn.create", options);
        byte[] data = join(data(flags | NEW), new byte[16], new byte[] {0, (byte) id.length}, id, publicKey());
        byte[] attestation = join(
                new byte[] {(byte) 0xa3},
                text("fmt"),
                text("none"),
                text("attStmt"),
                new byte[] {(byte) 0xa0},
                text("authData"),
                new byte[] {0x59, (byte) (data.length >> 8), (byte) data.length},
                data);
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
                .formatted(text64(client), text64(attestation)));
    }

    /** Shows it. */
    String show(JsonNode options) {
        byte[] client = client("webauthn.get", options);
        byte[] data = data(flags);
        return answer(
                "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                        .formatted(text64(client), text64(data), text64(signed(data, client)), text64(handle)));
    }

    private String answer(String response) {
        return """
                {"id":"%s","rawId":"%s","type":"public-key","authenticatorAttachment":"platform",
                 "clientExtensionResults":{},"response":{%s}}""".formatted(text64(id), text64(id), response);
    }

    private byte[] client(String type, JsonNode options) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, options.path("challenge").asString(), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int seen) {
        byte[] counted = ByteBuffer.allocate(4).putInt((int) count++).array();
        return join(sha(host.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) seen}, counted);
    }

    private byte[] signed(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(join(data, sha(client)));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** As COSE writes a key of the curve P-256. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        byte[] kind = {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20};
        return join(
                kind,
                number(point.getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 0x20},
                number(point.getAffineY().toByteArray()));
    }

    private static byte[] number(byte[] signed) {
        byte[] all = join(new byte[32], signed);
        return Arrays.copyOfRange(all, all.length - 32, all.length);
    }

    private static byte[] text(String word) {
        return join(new byte[] {(byte) (0x60 + word.length())}, word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        try {
            for (byte[] part : parts) {
                all.write(part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return all.toByteArray();
    }

    private static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static String text64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text64) {
        return Base64.getUrlDecoder().decode(text64);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
