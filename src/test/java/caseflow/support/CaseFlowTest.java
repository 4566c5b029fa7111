package caseflow.support;

import caseflow.announcements.Crier;
import caseflow.audit.CheckRound;
import caseflow.audit.Ledger;
import caseflow.billing.Debtors;
import caseflow.billing.portal.Wallet;
import caseflow.contracts.SigningRoom;
import caseflow.crypto.Locksmith;
import caseflow.crypto.Safe;
import caseflow.documents.Archive;
import caseflow.doors.LiveLinks;
import caseflow.identity.FactorDesk;
import caseflow.identity.OldPasskeys;
import caseflow.identity.People;
import caseflow.library.Bookcase;
import caseflow.offers.Desk;
import caseflow.payments.Counter;
import caseflow.payments.ManyInvoices;
import caseflow.payments.Plug;
import caseflow.seal.SealWorkshop;
import caseflow.vault.Strongroom;
import caseflow.web.Drawings;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with the demo's people, started once for all tests that carry this: on a port of its own for
 * the journeys, with a {@code MockMvcTester} for the pages. Do not vary it, or the suite starts the application twice.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import({
    Addresses.class,
    Archive.class,
    LiveLinks.class,
    Bookcase.class,
    Strongroom.class,
    AttachmentTraces.class,
    Broken.class,
    FactorDesk.class,
    FilesToLose.class,
    CardTraces.class,
    Crier.class,
    KeyTraces.class,
    OldPasskeys.class,
    CheckRound.class,
    Ledger.class,
    PaperTraces.class,
    Drawings.class,
    KeptPages.class,
    People.class,
    PseudoLocale.class,
    QuietJobs.class,
    Routes.class,
    Statements.class,
    TestPaper.class,
    TestPaperPages.class,
    Counter.class,
    ManyInvoices.class,
    Desk.class,
    Plug.class,
    Debtors.class,
    Locksmith.class,
    Safe.class,
    SealWorkshop.class,
    SigningRoom.class,
    Wallet.class
})
@ContextConfiguration(initializers = FreshDataFolder.class)
public @interface CaseFlowTest {}
