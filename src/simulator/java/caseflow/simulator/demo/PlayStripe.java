package caseflow.simulator.demo;

import caseflow.simulator.Simulator;
import caseflow.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Starts the simulator before anything of the application is made, and says where it is. */
class PlayStripe implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final Duration A_WHILE = Duration.ofSeconds(30);

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        ConfigurableApplicationContext context = event.getApplicationContext();
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("demo"))
                && !StringUtils.hasText(environment.getProperty("caseflow.stripe.secret-key"))) {
            play(context, environment);
        }
    }

    private static void play(ConfigurableApplicationContext context, ConfigurableEnvironment environment) {
        var clock = new BorrowedClock(environment.getProperty("caseflow.demo.now"));
        Simulator simulator = Simulator.start(settings(environment).clock(clock));
        environment.getPropertySources().addFirst(new MapPropertySource("simulator", properties(simulator)));
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("simulator", simulator);
        if (beans instanceof DefaultSingletonBeanRegistry registry) {
            // made first, it ends last: what the application still asks while it stops is answered
            registry.registerDisposableBean("simulator", simulator::close);
        }
        context.addApplicationListener(new SendWebhooks(simulator, clock));
    }

    private static SimulatorSettings settings(ConfigurableEnvironment environment) {
        SimulatorSettings forgetful = SimulatorSettings.forTests();
        if (!environment.getProperty("caseflow.simulator.remember", Boolean.class, true)) {
            return forgetful;
        }
        Path folder = Path.of(environment.getRequiredProperty("caseflow.data")).toAbsolutePath();
        return forgetful.state(folder.resolve("simulator.json")).later(A_WHILE);
    }

    private static Map<String, Object> properties(Simulator simulator) {
        return Map.of(
                "caseflow.stripe.secret-key", simulator.secretKey(),
                "caseflow.stripe.publishable-key", simulator.publishableKey(),
                "caseflow.stripe.webhook-secret", simulator.webhookSecret(),
                "caseflow.stripe.api-base", simulator.address().toString(),
                "caseflow.stripe.js-url", simulator.script().toString());
    }
}
