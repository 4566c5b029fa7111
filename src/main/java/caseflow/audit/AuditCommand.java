package caseflow.audit;

import caseflow.database.CannotStart;
import caseflow.database.DataFolder;
import caseflow.startup.Terminal;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;

/**
 * Verifies the trail without the rest of CaseFlow: no pages, no jobs, no letters. It carries no stereotype, so that CaseFlow
 * itself does not find it.
 */
@ComponentScan(
        basePackages = "caseflow",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "caseflow\\.database\\.(Databases|Rehearsal|RowScope|ScopedTransactionManager)",
                            "caseflow\\.crypto\\.Keys",
                            "caseflow\\.audit\\.(Chain|ChainStore|Linking|RememberedHead|Verification|Verifying)"
                        }))
@ConfigurationPropertiesScan("caseflow")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
public class AuditCommand {

    public static final String NAME = "audit-verify";

    private static final Logger LOG = LoggerFactory.getLogger(AuditCommand.class);
    private static final int FITS = 0;
    private static final int BROKEN = 1;
    private static final int FAILED = 2;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** @return the exit code: 0 if everything fits, 1 if something does not, 2 if that cannot be told */
    public static int run(String... arguments) {
        var application = new SpringApplication(AuditCommand.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            return verify(context);
        } catch (RuntimeException failed) {
            return tell(failed);
        }
    }

    private static int verify(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        requireInstallation(environment);
        String noted = environment.getProperty("head", "");
        Optional<Head> head = Head.of(noted);
        if (head.isEmpty() && !noted.isEmpty()) {
            throw new CannotStart("This is no head of an audit trail: " + noted);
        }
        Verdict verdict = context.getBean(Verifying.class).verify(head.orElse(null));
        say(verdict);
        return verdict.fits() ? FITS : BROKEN;
    }

    /** A start makes what is missing, and what was just made says nothing. */
    private static void requireInstallation(Environment environment) {
        DataFolder data = DataFolder.of(environment);
        if (environment.getProperty("caseflow.key.file", "").isBlank()
                && !Files.exists(data.resolve("keys/application.json"))) {
            throw new CannotStart("There is no CaseFlow in " + data.path() + ": name its data folder with --data.");
        }
    }

    private static void say(Verdict verdict) {
        Terminal.say(String.format(Locale.ROOT, "%,d rows fit", verdict.rows())
                + (verdict.firstAt() == null ? "" : ", from " + verdict.firstAt() + " to " + verdict.lastAt()));
        Terminal.say("Head: " + verdict.head().code());
        if (verdict.flaw() != null) {
            Terminal.say("DOES NOT FIT: " + verdict.flaw().key() + " at " + verdict.place());
        }
    }

    private static int tell(RuntimeException failed) {
        Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(CannotStart.class::isInstance)
                .findFirst()
                .ifPresentOrElse(
                        refusal -> Terminal.say(String.valueOf(refusal.getMessage())),
                        () -> LOG.error("The audit trail cannot be verified", failed));
        return FAILED;
    }
}
