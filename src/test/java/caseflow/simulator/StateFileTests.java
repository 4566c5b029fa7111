package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTests {

    @TempDir
    private Path folder;

    @Test
    void everythingIsThereAfterARestart() throws Exception {
        var settings = SimulatorSettings.forTests().state(folder.resolve("simulator.json"));
        var key = RequestOptions.builder().setIdempotencyKey("once").build();
        var params = Shop.asking(10_00, "usd").build();
        String intent;
        String refund;
        URI address;
        String secret;
        try (Shop before = new Shop(settings)) {
            intent = before.client.v1().paymentIntents().create(params, key).getId();
            before.confirm(intent, "pm_card_refundFail");
            refund = Json.text(before.simulator.refundInDashboard(intent, 4_00), "id");
            address = before.simulator.address();
            secret = before.simulator.secretKey();
        }
        try (Shop after = new Shop(settings)) {
            assertThat(after.simulator.address()).isEqualTo(address);
            assertThat(after.simulator.secretKey()).isEqualTo(secret);
            assertThat(after.look(intent).getAmountReceived()).isEqualTo(10_00);
            assertThat(after.client.v1().paymentIntents().create(params, key).getId())
                    .isEqualTo(intent);
            after.simulator.failRefund(refund);
            assertThat(after.simulator.events())
                    .extracting(event -> Json.text(event, "type"))
                    .startsWith("payment_intent.created")
                    .contains("refund.failed");
        }
    }

    @Test
    void itsFileIsForItsOwnerAlone() throws Exception {
        Path file = folder.resolve("simulator.json");
        new Shop(SimulatorSettings.forTests().state(file)).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherPortIsTakenIfTheOldOneIsNotFree() throws StripeException {
        try (Shop first = new Shop();
                Shop second = new Shop(SimulatorSettings.forTests()
                        .port(first.simulator.address().getPort()))) {
            assertThat(second.simulator.address()).isNotEqualTo(first.simulator.address());
            assertThat(second.ask(10_00).getAmount()).isEqualTo(10_00);
        }
    }
}
