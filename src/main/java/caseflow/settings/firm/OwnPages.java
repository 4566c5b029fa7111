package caseflow.settings.firm;

import caseflow.settings.FirmLook;
import caseflow.settings.FirmSettings;
import caseflow.settings.InvoiceNumbers;
import caseflow.settings.Looks;
import caseflow.settings.MailSettings;
import caseflow.settings.ReminderSettings;
import caseflow.settings.SigningSettings;
import caseflow.settings.TaxRate;
import caseflow.settings.TaxRates;
import caseflow.web.Page;
import caseflow.web.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's lines in the list of all settings. */
@Configuration(proxyBeanMethods = false)
class OwnPages {

    @Bean
    SettingsPage profilePage(FirmSettings settings) {
        return new SettingsPage(
                10,
                "/firm/settings/firm",
                "building",
                "settings.firm",
                page -> page.t(
                        "settings.firm.now",
                        settings.current().name(),
                        settings.current().zone().getId()));
    }

    @Bean
    SettingsPage appearancePage(Looks looks) {
        return new SettingsPage(
                20, "/firm/settings/appearance", "eye", "settings.appearance", page -> look(looks.current(), page));
    }

    @Bean
    SettingsPage taxPage(TaxRates rates) {
        return new SettingsPage(35, "/firm/settings/taxes", "filter", "settings.taxes", page -> taxes(rates, page));
    }

    @Bean
    SettingsPage reminderPage(ReminderSettings reminders) {
        return new SettingsPage(
                50,
                "/firm/settings/reminders",
                "clock",
                "settings.reminders",
                page -> page.t(
                        "settings.reminders.now", reminders.rules().steps().size()));
    }

    private static String look(FirmLook look, Page page) {
        String colour = look.colour()
                .map(own -> page.t("settings.appearance.now", own.chosen().hex()))
                .orElseGet(() -> page.t("settings.appearance.now.plain"));
        return page.t(look.logos().isEmpty() ? "settings.appearance.now.none" : "settings.appearance.now.logo", colour);
    }

    private static String taxes(TaxRates rates, Page page) {
        int count = rates.offered().size();
        return rates.offered().stream()
                .filter(TaxRate::usual)
                .findFirst()
                .map(usual -> page.t("settings.taxes.now", count, usual.name()))
                .orElseGet(() -> page.t("settings.taxes.now.plain", count));
    }

    @Bean
    SettingsPage invoicePage(FirmSettings settings, InvoiceNumbers numbers) {
        return new SettingsPage(
                30,
                "/firm/settings/invoices",
                "invoice",
                "settings.invoices",
                page -> page.t(
                        "settings.invoices.now",
                        settings.current().invoices().number(numbers.next()),
                        settings.current().invoices().days()));
    }

    @Bean
    SettingsPage mailPage(MailSettings mail) {
        return new SettingsPage(
                60,
                "/firm/settings/mail",
                "mail",
                "settings.mail",
                page -> page.t(mail.rules().discreet() ? "settings.mail.now.discreet" : "settings.mail.now"));
    }

    @Bean
    SettingsPage signingPage(SigningSettings signing) {
        return new SettingsPage(
                70,
                "/firm/settings/signing",
                "sig",
                "settings.signing",
                page -> page.t(
                        signing.byLink() ? "settings.signing.now.link" : "settings.signing.now",
                        signing.current().version()));
    }

    @Bean
    SettingsPage linkPage(FirmSettings settings) {
        return new SettingsPage(
                80,
                "/firm/settings/links",
                "link",
                "settings.links",
                page -> page.t("settings.links.now", settings.current().linkDays()));
    }

    @Bean
    SettingsPage securityPage(FirmSettings settings) {
        return new SettingsPage(
                90,
                "/firm/settings/security",
                "lock",
                "settings.security",
                page -> page.t(
                        "settings.security.now",
                        settings.current().sessions().idle().toMinutes(),
                        page.t("settings.factor."
                                + settings.current().contactFactor().key())));
    }
}
