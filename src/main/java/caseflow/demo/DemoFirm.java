package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.identity.Accounts;
import caseflow.identity.FirstAdmin;
import caseflow.identity.Role;
import caseflow.settings.BankDetails;
import caseflow.settings.FactorPolicy;
import caseflow.settings.Firm;
import caseflow.settings.InvoiceTerms;
import caseflow.settings.SessionRules;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finch &amp; Partners, and the two who work there. */
@Component
@Profile("demo")
class DemoFirm {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final String PASSWORD = "demo-portal-2026";

    private static final Firm FIRM = new Firm(
            "Finch & Partners",
            "21 Lantern Yard\nBoston, MA 02109",
            "office@finch.example",
            "+1 617 555 0142",
            "EIN 84-2210973",
            CurrencyUnit.USD,
            ZONE,
            "",
            new InvoiceTerms("INV-", 1, 30, "", "", ""),
            new SessionRules(Duration.ofMinutes(30), Duration.ofHours(12), FactorPolicy.OPTIONAL),
            30,
            0);

    private static final String BANK = "Harbor Trust Bank\nRouting 011000138\nAccount 4471 0032 19";

    private final FirstAdmin firstAdmin;
    private final Accounts accounts;
    private final BankDetails bank;

    DemoFirm(FirstAdmin firstAdmin, Accounts accounts, BankDetails bank) {
        this.firstAdmin = firstAdmin;
        this.accounts = accounts;
        this.bank = bank;
    }

    /** Whether there is nobody yet. */
    boolean awaited() {
        return firstAdmin.awaited();
    }

    DemoStaff open() {
        Actor eleanor = firstAdmin.create(FIRM, "Eleanor Finch", "finch@finch.example", PASSWORD);
        bank.change(bank.guard().version(), BANK, eleanor);
        Actor jonas = accounts.hire("jonas@finch.example", "Jonas Berg", Locale.ENGLISH, Role.STAFF, PASSWORD);
        return new DemoStaff(eleanor, jonas);
    }
}
