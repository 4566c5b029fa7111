package caseflow.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever plays Stripe knows of the application only what Stripe would. */
class AloneTests {

    @Test
    void theSimulatorKnowsNothingOfTheApplication() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "caseflow.simulator..",
                        "com.sun.net.httpserver..",
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "tools.jackson..")
                .check(new ClassFileImporter().importPath(Path.of("target", "simulator-classes")));
    }
}
