package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.simulator.Simulator;
import caseflow.simulator.SimulatorSettings;
import caseflow.simulator.WebhookFault;
import caseflow.support.FreshDataFolder;
import caseflow.support.JavaProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A process is killed, for real, while each of its payments is at another step; its database goes down with it. */
class KilledNodeTests {

    private static final int PAYMENTS = 8;

    @TempDir
    Path home;

    private final Simulator simulator = Simulator.start(SimulatorSettings.forTests());
    private int port;

    @BeforeEach
    void tellWhereTheNodeListens() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        simulator.webhooksTo(URI.create("http://127.0.0.1:" + port + "/webhooks/stripe"));
    }

    @AfterEach
    void closeStripe() {
        simulator.close();
    }

    @Test
    void whatStepAPaymentWasAtNothingIsLostOrDoubled() throws IOException {
        List<String> before = die();
        String shown = before.get(0).substring("shown ".length());
        simulator.faults().next(1, new WebhookFault.Drop());
        simulator.confirm(shown, DoomedNode.VISA);

        List<String> found = linesOf(node(DoomedNode.RECOVER, "--caseflow.test.later=3m"));

        assertThat(found.subList(0, PAYMENTS))
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).startsWith("paid USD 75.00, entries 1, booked 75, intent pi_"));
        assertThat(found.get(PAYMENTS)).isEqualTo("receipts " + PAYMENTS);
        assertThat(simulator.paymentIntents())
                .hasSize(PAYMENTS)
                .extracting(KilledNodeTests::status)
                .containsOnly("succeeded");
    }

    private static String status(JsonNode intent) {
        return intent.path("status").asString();
    }

    private List<String> die() throws IOException {
        Process node = node(DoomedNode.FAIL);
        try (BufferedReader said = node.inputReader()) {
            List<String> lines = new ArrayList<>();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                if (line.equals(DoomedNode.READY_TO_DIE)) {
                    return lines.stream()
                            .filter(each -> each.startsWith("shown "))
                            .toList();
                }
            }
            throw new AssertionError("the node ended by itself, having said " + lines);
        } finally {
            node.destroyForcibly().onExit().join();
        }
    }

    private static List<String> linesOf(Process node) throws IOException {
        try (BufferedReader said = node.inputReader()) {
            return said.lines()
                    .filter(line -> line.startsWith("paid ") || line.startsWith("receipts "))
                    .toList();
        } finally {
            node.destroyForcibly().onExit().join();
        }
    }

    private Process node(String deed, String... more) throws IOException {
        Stream<String> settings = Stream.of(
                deed,
                "--server.port=" + port,
                "--caseflow.data=" + home,
                "--caseflow.database.programs=" + FreshDataFolder.PROGRAMS.toAbsolutePath(),
                "--caseflow.stripe.secret-key=" + simulator.secretKey(),
                "--caseflow.stripe.publishable-key=" + simulator.publishableKey(),
                "--caseflow.stripe.webhook-secret=" + simulator.webhookSecret(),
                "--caseflow.stripe.api-base=" + simulator.address(),
                "--caseflow.stripe.js-url=" + simulator.script());
        return JavaProgram.start(
                DoomedNode.class, Stream.concat(settings, Stream.of(more)).toList());
    }
}
