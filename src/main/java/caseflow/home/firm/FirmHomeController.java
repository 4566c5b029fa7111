package caseflow.home.firm;

import caseflow.home.Dashboards;
import caseflow.home.Greeting;
import caseflow.settings.FirmSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FirmHomeController {

    private final Dashboards dashboards;
    private final Greeting greeting;
    private final FirmSettings settings;

    FirmHomeController(Dashboards dashboards, Greeting greeting, FirmSettings settings) {
        this.dashboards = dashboards;
        this.greeting = greeting;
        this.settings = settings;
    }

    @GetMapping("/firm")
    String show(Model model) {
        model.addAttribute("dashboard", dashboards.ofFirm());
        model.addAttribute("greeting", greeting.now());
        model.addAttribute("today", settings.today());
        return "home/firm/show";
    }
}
