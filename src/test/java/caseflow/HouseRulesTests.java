package caseflow;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import caseflow.identity.SignedIn;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;

/** How the house is built, as far as a machine can see it. */
@AnalyzeClasses(packages = "caseflow", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "Impl",
            "Util",
            "Utils",
            "Helper",
            "Manager",
            "Dto",
            "Mapper",
            "Base",
            "Abstract",
            "Common",
            "Facade",
            "Processor",
            "Service");

    /** Names that Spring gave: its interface is called so, and what implements it must be. */
    private static final Set<String> GIVEN = Set.of("ScopedTransactionManager");

    /** What a controller is given of who is signed in. */
    private static final Set<Class<?>> OF_A_SESSION =
            Set.of(SignedIn.class, Actor.class, ClientScope.class, Reader.class);

    /** Who may mean every client besides the firm's own pages, and why. */
    private static final Map<String, String> FOR_ALL_CLIENTS = Map.ofEntries(
            Map.entry("caseflow.attachments.AttachedFiles", "says of any file whether it is still needed"),
            Map.entry("caseflow.attachments.LostFileLetters", "writes of lost files, whosever they are"),
            Map.entry("caseflow.attachments.TellOfLostFile", "finds what a lost file was attached to"),
            Map.entry("caseflow.vault.TellOfLostVaultFile", "finds whose vault a lost file lay in"),
            Map.entry("caseflow.billing.ReminderRound", "reminds everybody's clients of what they have to pay"),
            Map.entry("caseflow.clients.ClientScope", "declares it"),
            Map.entry(
                    "caseflow.clients.Contacts",
                    "links an account to a contact within the deed of whoever opened the portal"),
            Map.entry(
                    "caseflow.contracts.ContractReminders",
                    "reminds everybody's signers, and the firm of everybody's contracts"),
            Map.entry("caseflow.contracts.SealedContracts", "knows a contract by its seal, whoever holds it"),
            Map.entry("caseflow.contracts.SealingRound", "seals what anybody has signed"),
            Map.entry("caseflow.vault.VaultBlobs", "says of any file whether it is still needed"),
            Map.entry("caseflow.vault.VaultExpiry", "takes out of all vaults what has had its last day"),
            Map.entry("caseflow.identity.SignedIn", "gives it to staff, and to nobody else"),
            Map.entry("caseflow.offers.OfferReminders", "reminds everybody's clients"),
            Map.entry("caseflow.payments.Attempts", "finds whose payment it is that the provider speaks of"),
            Map.entry("caseflow.payments.Reconciliation", "asks the provider about everybody's payments"),
            Map.entry("caseflow.payments.ReconciliationBooks", "compares everybody's payments with the provider's"));

    /** Who may ask what time it is without being given a clock, and why. */
    private static final Map<String, String> CLOCKMAKERS = Map.of(
            "caseflow.CaseFlow", "makes the clock",
            "caseflow.audit.AuditCommand", "makes one for a command that runs by itself",
            "caseflow.demo.Demo", "makes the story's clock");

    @ArchTest
    final ArchRule namesSaySomething = classes()
            .should(ArchCondition.from(describe("have a name without an empty word", HouseRulesTests::saysSomething)));

    @ArchTest
    final ArchRule dependenciesComeThroughConstructors = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    final ArchRule timeComesFromAClock = noClasses()
            .that(areNot(CLOCKMAKERS))
            .should()
            .callMethodWhere(target(describe("reads the machine's time", HouseRulesTests::readsTheTime)));

    @ArchTest
    final ArchRule onlyTheStartIsPrinted = noClasses()
            .that()
            .resideOutsideOfPackage("caseflow.startup")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    final ArchRule transactionsBeginBehindTheDoor = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    final ArchRule andNotInAController = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    final ArchRule controllersStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(ControllerAdvice.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    final ArchRule storesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .or()
            .haveSimpleNameEndingWith("Store")
            .should()
            .bePackagePrivate();

    @ArchTest
    final ArchRule onlyStoresAskTheDatabase = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .and()
            .resideOutsideOfPackage("caseflow.database..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class);

    @ArchTest
    final ArchRule controllersDoNotReachAroundTheDoor = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Store");

    @ArchTest
    final ArchRule onlyTheFirmMeansEveryClient = noClasses()
            .that(areNot(FOR_ALL_CLIENTS))
            .and()
            .resideOutsideOfPackages("caseflow..firm..", "caseflow.demo..")
            .should()
            .accessField(ClientScope.class, "ALL");

    /** Whoever happens to be signed in plays no part where a link says who is there. */
    @ArchTest
    final ArchRule linkedPagesAskNoSession = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("caseflow..link..")
            .should()
            .haveRawParameterTypes(describe(
                    "come from a session",
                    types -> types.stream()
                            .anyMatch(type -> OF_A_SESSION.stream().anyMatch(type::isEquivalentTo))));

    private static DescribedPredicate<JavaClass> areNot(Map<String, String> listed) {
        return describe(
                "are none of " + listed.keySet(),
                type -> !listed.containsKey(type.getName().replaceFirst("\\$.*", "")));
    }

    private static boolean saysSomething(JavaClass type) {
        return GIVEN.contains(type.getSimpleName())
                || List.of(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])", -1)).stream()
                        .noneMatch(EMPTY_WORDS::contains);
    }

    private static boolean readsTheTime(CodeUnitCallTarget called) {
        boolean clockless = called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        String owner = called.getOwner().getName();
        return (owner.startsWith("java.time.") && called.getName().equals("now") && clockless)
                || (owner.equals("java.time.Clock") && called.getName().startsWith("system"))
                || (owner.equals("java.lang.System") && called.getName().equals("currentTimeMillis"));
    }
}
