package caseflow.seal.firm;

import caseflow.seal.Seals;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FirmSealController {

    private final Seals seals;
    private final Clock clock;

    FirmSealController(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @GetMapping("/firm/settings/seal")
    String show(Model model) {
        model.addAttribute("certificate", seals.present().orElse(null));
        model.addAttribute("authority", seals.timeStampAuthority());
        model.addAttribute("now", clock.instant());
        return "seal/firm/show";
    }
}
