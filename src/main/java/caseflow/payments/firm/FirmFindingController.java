package caseflow.payments.firm;

import caseflow.activity.Actor;
import caseflow.payments.Reviews;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class FirmFindingController {

    private final Reviews reviews;

    FirmFindingController(Reviews reviews) {
        this.reviews = reviews;
    }

    @PostMapping("/firm/card-payments/findings/{id}/settlement")
    String create(@PathVariable long id, Actor actor, RedirectAttributes redirect) {
        reviews.settle(id, actor);
        Flash.say(redirect, "payments.flash.settled");
        return "redirect:/firm/card-payments";
    }
}
