package caseflow.treasury.firm;

import caseflow.settings.BankDetails;
import caseflow.settings.BankGuard;
import caseflow.web.Page;
import caseflow.web.SettingsPage;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the bank details in the list of all settings: what waits is told there, without its figures. */
@Configuration(proxyBeanMethods = false)
class BankPage {

    @Bean
    SettingsPage bank(BankDetails bank, Clock clock) {
        return new SettingsPage(
                40, "/firm/settings/bank", "bank", "treasury.title", page -> line(bank.guard(), clock.instant(), page));
    }

    private static String line(BankGuard guard, Instant now, Page page) {
        return guard.nextDetails(now)
                .map(next -> page.t("treasury.now.next", next.askedBy(), page.moment(next.effectiveAt())))
                .orElseGet(() -> page.t(
                        guard.details(now).isEmpty() ? "treasury.now.none" : "treasury.now",
                        guard.wait(now).toHours()));
    }
}
