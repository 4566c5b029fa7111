package caseflow.crypto.firm;

import caseflow.activity.Actor;
import caseflow.crypto.Rotation;
import caseflow.crypto.Rotations;
import caseflow.web.Flash;
import caseflow.web.Watch;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(FirmKeysController.PLACE)
class FirmKeysController {

    static final String PLACE = "/firm/settings/keys";

    private final Rotations rotations;

    FirmKeysController(Rotations rotations) {
        this.rotations = rotations;
    }

    /** @param times how often the page has asked how far it has come; to htmx only that is told */
    @GetMapping
    String show(
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean again,
            @RequestParam(defaultValue = "0") int times,
            Model model) {
        List<Rotation> latest = rotations.latest();
        model.addAttribute("rotations", latest);
        model.addAttribute("watch", new Watch(PLACE, times, latest.stream().anyMatch(Rotation::moving)));
        if (again) {
            return "crypto/firm/_rotations";
        }
        model.addAttribute("master", rotations.master());
        return "crypto/firm/show";
    }

    @PostMapping("/rotation")
    String create(Actor actor, RedirectAttributes redirect) {
        rotations.rotateMaster(actor);
        Flash.say(redirect, "crypto.flash.rotating");
        return "redirect:" + PLACE;
    }
}
