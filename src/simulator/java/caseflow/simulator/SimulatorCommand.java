package caseflow.simulator;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Runs the simulator by itself: {@code [--port N] [--state FILE] [--webhook URL]}. */
final class SimulatorCommand {

    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private SimulatorCommand() {}

    public static void main(String[] arguments) throws InterruptedException {
        start(arguments, System.out);
        new CountDownLatch(1).await();
    }

    static Simulator start(String[] arguments, PrintStream out) {
        SimulatorSettings settings = SimulatorSettings.forTests().later(A_WHILE);
        URI webhook = null;
        for (int i = 0; i < arguments.length; i += 2) {
            String value = value(arguments, i);
            switch (arguments[i]) {
                case "--port" -> settings = settings.port(Integer.parseInt(value));
                case "--state" -> settings = settings.state(Path.of(value).toAbsolutePath());
                case "--webhook" -> webhook = URI.create(value);
                default -> throw usage();
            }
        }
        return announced(Simulator.start(settings), webhook, out);
    }

    private static Simulator announced(Simulator simulator, @Nullable URI webhook, PrintStream out) {
        if (webhook != null) {
            simulator.webhooksTo(webhook);
        }
        out.println("The simulator is ready: " + simulator.address());
        out.println("  caseflow.stripe.secret-key=" + simulator.secretKey());
        out.println("  caseflow.stripe.publishable-key=" + simulator.publishableKey());
        out.println("  caseflow.stripe.webhook-secret=" + simulator.webhookSecret());
        out.println("  caseflow.stripe.api-base=" + simulator.address());
        out.println("  caseflow.stripe.js-url=" + simulator.script());
        out.flush();
        return simulator;
    }

    private static String value(String[] arguments, int i) {
        if (i + 1 == arguments.length) {
            throw usage();
        }
        return arguments[i + 1];
    }

    private static IllegalArgumentException usage() {
        return new IllegalArgumentException("Usage: [--port N] [--state FILE] [--webhook URL]");
    }
}
