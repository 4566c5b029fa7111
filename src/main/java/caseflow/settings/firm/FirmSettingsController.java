package caseflow.settings.firm;

import caseflow.web.SettingsPage;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What there is to be set, and how it stands. */
@Controller
class FirmSettingsController {

    private final ObjectProvider<SettingsPage> pages;

    FirmSettingsController(ObjectProvider<SettingsPage> pages) {
        this.pages = pages;
    }

    @GetMapping("/firm/settings")
    String index(Model model) {
        model.addAttribute(
                "pages",
                pages.stream().sorted(Comparator.comparing(SettingsPage::place)).toList());
        return "settings/firm/index";
    }
}
