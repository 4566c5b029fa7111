package caseflow.simulator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever plays Stripe knows of the application only what Stripe would. */
class AloneTests {

    private static final JavaClasses SIMULATOR =
            new ClassFileImporter().importPath(Path.of("target", "simulator-classes"));

    @Test
    void theSimulatorKnowsNothingOfTheApplicationNorOfSpring() {
        classes()
                .that()
                .resideOutsideOfPackage("caseflow.simulator.demo")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "caseflow.simulator..",
                        "com.sun.net.httpserver..",
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "tools.jackson..")
                .check(SIMULATOR);
    }

    @Test
    void andItsPlaceInTheDemoNothingOfTheApplication() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("caseflow..").and(resideOutsideOfPackage("caseflow.simulator..")))
                .check(SIMULATOR);
    }
}
