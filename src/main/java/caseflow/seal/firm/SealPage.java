package caseflow.seal.firm;

import caseflow.seal.Seals;
import caseflow.web.Page;
import caseflow.web.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the seal in the list of all settings. */
@Configuration(proxyBeanMethods = false)
class SealPage {

    @Bean
    SettingsPage sealSettings(Seals seals) {
        return new SettingsPage(100, "/firm/settings/seal", "shield", "seal.title", page -> line(seals, page));
    }

    private static String line(Seals seals, Page page) {
        return seals.present()
                .map(certificate -> page.t("seal.now", page.moment(certificate.notAfter())))
                .orElseGet(() -> page.t("seal.now.none"));
    }
}
