package caseflow.simulator.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseflow.simulator.Simulator;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

class PlayStripeTests {

    @TempDir
    private Path data;

    @Test
    void theDemoHasAStripeOfItsOwnThatEndsWithIt() {
        URI address;
        try (ConfigurableApplicationContext demo = start("--spring.profiles.active=demo")) {
            Simulator simulator = demo.getBean(Simulator.class);
            address = simulator.address();
            assertThat(demo.getEnvironment().getProperty("caseflow.stripe.secret-key"))
                    .isEqualTo(simulator.secretKey());
            assertThat(demo.getEnvironment().getProperty("caseflow.stripe.api-base"))
                    .isEqualTo(address.toString());
            assertThat(demo.getEnvironment().getProperty("caseflow.stripe.js-url"))
                    .isEqualTo(address + "/dahlia/stripe.js");
        }
        assertThat(data.resolve("simulator.json")).exists();
        assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
                .isInstanceOf(IOException.class);
    }

    @Test
    void theNextDemoFindsItAtTheSameAddressWithTheSameKeys() {
        String before;
        try (ConfigurableApplicationContext demo = start("--spring.profiles.active=demo")) {
            before = where(demo.getBean(Simulator.class));
        }
        try (ConfigurableApplicationContext demo = start("--spring.profiles.active=demo")) {
            assertThat(where(demo.getBean(Simulator.class))).isEqualTo(before);
        }
    }

    @Test
    void keysOfStripesOwnWin() {
        try (ConfigurableApplicationContext demo =
                start("--spring.profiles.active=demo", "--caseflow.stripe.secret-key=sk_test_51")) {
            assertThat(demo.getBeanProvider(Simulator.class).getIfAvailable()).isNull();
        }
    }

    @Test
    void inEarnestNothingIsPlayed() {
        try (ConfigurableApplicationContext firm = start()) {
            assertThat(firm.getBeanProvider(Simulator.class).getIfAvailable()).isNull();
            assertThat(firm.getEnvironment().getProperty("caseflow.stripe.api-base", ""))
                    .doesNotContain("127.0.0.1");
        }
    }

    private ConfigurableApplicationContext start(String... arguments) {
        var application = new SpringApplication(PlayStripeTests.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(Stream.concat(Stream.of("--caseflow.data=" + data), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static String where(Simulator simulator) {
        return simulator.address() + " " + simulator.secretKey() + " " + simulator.webhookSecret();
    }
}
