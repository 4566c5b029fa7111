package caseflow.support;

import caseflow.simulator.Simulator;
import caseflow.simulator.SimulatorSettings;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The card provider of the tests, on the same clock as the application. */
public class PractisedCards implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var clock = new ClockOf(context);
        Simulator simulator = Simulator.start(SimulatorSettings.forTests().clock(clock));
        context.getBeanFactory().registerSingleton("simulator", simulator);
        TestPropertyValues.of(
                        "caseflow.stripe.secret-key=" + simulator.secretKey(),
                        "caseflow.stripe.publishable-key=" + simulator.publishableKey(),
                        "caseflow.stripe.webhook-secret=" + simulator.webhookSecret(),
                        "caseflow.stripe.api-base=" + simulator.address(),
                        "caseflow.stripe.js-url=" + simulator.script())
                .applyTo(context);
        context.addApplicationListener((ApplicationListener<WebServerInitializedEvent>) ready -> simulator.webhooksTo(
                URI.create("http://localhost:" + ready.getWebServer().getPort() + "/webhooks/stripe")));
    }

    /** The application's clock, as soon as there is one. */
    private static final class ClockOf extends Clock {

        private final ConfigurableApplicationContext context;
        private @Nullable Clock clock;

        ClockOf(ConfigurableApplicationContext context) {
            this.context = context;
        }

        @Override
        public synchronized Instant instant() {
            if (clock == null && context.isActive()) {
                clock = context.getBean(Clock.class);
            }
            return clock == null ? Clock.systemUTC().instant() : clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
