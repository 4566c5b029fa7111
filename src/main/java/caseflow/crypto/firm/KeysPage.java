package caseflow.crypto.firm;

import caseflow.crypto.Rotations;
import caseflow.web.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the keys in the list of all settings. */
@Configuration(proxyBeanMethods = false)
class KeysPage {

    @Bean
    SettingsPage keySettings(Rotations rotations) {
        return new SettingsPage(
                110,
                "/firm/settings/keys",
                "key",
                "crypto.title",
                page -> page.t(rotations.master().remote() ? "crypto.now.kms" : "crypto.now.file"));
    }
}
