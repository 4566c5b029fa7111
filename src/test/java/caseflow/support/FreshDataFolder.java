package caseflow.support;

import caseflow.scan.ClamServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** An empty data folder for each run below {@code target}, and programs unpacked only once. */
public class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final Path PROGRAMS = Path.of("target", "postgresql");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("caseflow.data=" + emptied(Path.of("target", "test-data")), "caseflow.database.url=")
                .and("caseflow.web.languages=en," + PseudoLocale.LANGUAGE)
                .and("caseflow.simulator.remember=false")
                .and("caseflow.seal.timestamp-url=" + StampAuthority.shared().address())
                .and("caseflow.clamav.host=127.0.0.1", "caseflow.clamav.port=" + ClamServer.port())
                // nothing of a test must outlive a power cut; what must is tried by a process that is killed
                .and("spring.datasource.hikari.connection-init-sql=SET synchronous_commit = off; SET ROLE caseflow_app")
                .and("caseflow.demo.now=2026-11-24T15:00:00Z")
                .and("caseflow.database.programs=" + PROGRAMS.toAbsolutePath())
                .applyTo(context);
    }

    private static Path emptied(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
