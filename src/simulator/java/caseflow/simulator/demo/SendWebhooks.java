package caseflow.simulator.demo;

import caseflow.simulator.Simulator;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** Tells the simulator where the application listens, as soon as it does. */
class SendWebhooks implements ApplicationListener<WebServerInitializedEvent> {

    private final Simulator simulator;
    private final BorrowedClock clock;

    SendWebhooks(Simulator simulator, BorrowedClock clock) {
        this.simulator = simulator;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        event.getApplicationContext().getBeanProvider(Clock.class).ifAvailable(clock::borrow);
        int port = event.getWebServer().getPort();
        simulator.webhooksTo(URI.create("http://localhost:" + port + "/webhooks/stripe"));
        simulator.catchUp();
    }
}
