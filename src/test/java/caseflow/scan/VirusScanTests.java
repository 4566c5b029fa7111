package caseflow.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirusScanTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static VirusScan at(String host, int port, Duration patience) {
        return new VirusScan(new ScanSettings(host, port, patience));
    }

    private static byte[] read(byte[] bytes) throws IOException {
        try (InputStream scanned =
                at("127.0.0.1", ClamServer.port(), LONG).of("plan.txt", new ByteArrayInputStream(bytes))) {
            return scanned.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 8_192, 8_193, 3 << 20})
    void whatIsCleanComesThroughAsItIs(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);

        assertThat(read(bytes)).isEqualTo(bytes);
    }

    @Test
    void theTestVirusIsFoundWhereverItStands() {
        byte[] virus = ("x".repeat(8_180) + ClamServer.EICAR + "y".repeat(50_000)).getBytes(US_ASCII);

        assertThatExceptionOfType(Infected.class)
                .isThrownBy(() -> read(virus))
                .satisfies(found -> assertThat(found.words()).containsExactly("plan.txt"));
    }

    @Test
    void readByteByByteItIsFoundAllTheSame() throws IOException {
        try (InputStream scanned = at("127.0.0.1", ClamServer.port(), LONG)
                .of("plan.txt", new ByteArrayInputStream(ClamServer.EICAR.getBytes(US_ASCII)))) {
            for (int i = 0; i < ClamServer.EICAR.length(); i++) {
                assertThat(scanned.read()).isEqualTo(ClamServer.EICAR.charAt(i));
            }
            assertThatExceptionOfType(Infected.class).isThrownBy(scanned::read);
            assertThatExceptionOfType(ScanUnavailable.class).isThrownBy(scanned::read);
        }
    }

    @Test
    void skippedItIsFoundAllTheSame() throws IOException {
        try (InputStream scanned = at("127.0.0.1", ClamServer.port(), LONG)
                .of("plan.txt", new ByteArrayInputStream(ClamServer.EICAR.getBytes(US_ASCII)))) {
            assertThat(scanned.skip(20)).isEqualTo(20);
            assertThatExceptionOfType(Infected.class).isThrownBy(scanned::readAllBytes);
        }
    }

    @Test
    void whatIsTooLongForItDoesNotComeIn() {
        byte[] bytes = new byte[ClamServer.MOST + 1];

        assertThatExceptionOfType(ScanUnavailable.class).isThrownBy(() -> read(bytes));
    }

    @Test
    void whereItIsAwayNothingComesIn() throws IOException {
        int free;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = taken.getLocalPort();
        }

        assertThatExceptionOfType(ScanUnavailable.class)
                .isThrownBy(() -> at("127.0.0.1", free, LONG).of("plan.txt", InputStream.nullInputStream()));
    }

    @Test
    void whereItSaysNothingNothingComesIn() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                InputStream scanned = at("127.0.0.1", silent.getLocalPort(), Duration.ofMillis(50))
                        .of("plan.txt", new ByteArrayInputStream(new byte[10]))) {
            assertThatExceptionOfType(ScanUnavailable.class).isThrownBy(scanned::readAllBytes);
        }
    }

    @Test
    void whereItStopsReadingNobodyWaitsForEver() throws IOException {
        try (var deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                InputStream scanned = at("127.0.0.1", deaf.getLocalPort(), Duration.ofMillis(200))
                        .of("plan.txt", new ByteArrayInputStream(new byte[64 << 20]))) {
            assertThatExceptionOfType(ScanUnavailable.class).isThrownBy(scanned::readAllBytes);
        }
    }

    @Test
    void withoutAHostNothingIsAsked() {
        InputStream bytes = new ByteArrayInputStream(ClamServer.EICAR.getBytes(US_ASCII));

        assertThat(at("", 1, LONG).of("plan.txt", bytes)).isSameAs(bytes);
    }
}
