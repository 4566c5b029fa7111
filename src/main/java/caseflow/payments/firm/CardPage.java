package caseflow.payments.firm;

import caseflow.payments.Cards;
import caseflow.web.Page;
import caseflow.web.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the cards in the list of all settings. */
@Configuration(proxyBeanMethods = false)
class CardPage {

    @Bean
    SettingsPage cardSettings(Cards cards) {
        return new SettingsPage(50, "/firm/settings/cards", "payment", "payments.settings", page -> line(cards, page));
    }

    private static String line(Cards cards, Page page) {
        if (!cards.taken()) {
            return page.t("payments.now.off");
        }
        return page.t(cards.account().practice() ? "payments.now.test" : "payments.now.live");
    }
}
