package caseflow.home.firm;

import caseflow.clients.ClientScope;
import caseflow.home.FirmFronts;
import caseflow.home.Greeting;
import caseflow.identity.SignedIn;
import caseflow.settings.FirmSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FirmHomeController {

    private final FirmFronts fronts;
    private final Greeting greeting;
    private final FirmSettings settings;

    FirmHomeController(FirmFronts fronts, Greeting greeting, FirmSettings settings) {
        this.fronts = fronts;
        this.greeting = greeting;
        this.settings = settings;
    }

    @GetMapping("/firm")
    String show(SignedIn person, ClientScope scope, Model model) {
        model.addAttribute("front", fronts.of(scope, person::may));
        model.addAttribute("greeting", greeting.now());
        model.addAttribute("today", settings.today());
        return "home/firm/show";
    }
}
