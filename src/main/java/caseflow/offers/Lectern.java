package caseflow.offers;

import caseflow.evidence.Evidences;
import caseflow.evidence.Readings;
import caseflow.evidence.Way;
import caseflow.links.Visit;
import caseflow.settings.FirmSettings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays an offer before whoever reads it, and notes that they have. */
@Component
public class Lectern {

    private final Evidences evidences;
    private final Readings readings;
    private final FirmSettings settings;

    Lectern(Evidences evidences, Readings readings, FirmSettings settings) {
        this.evidences = evidences;
        this.readings = readings;
        this.settings = settings;
    }

    /** The page with the offer, and the way to answer it. */
    public String show(Offer offer, Visit visit, Model model) {
        note(offer, visit, Way.PAGE);
        Answer answer = offer.answer();
        lay(offer, visit, model);
        model.addAttribute("evidence", answer == null ? null : evidences.find(answer.evidence(), visit.scope()));
        return visit.view("offers", "show");
    }

    /** The question before a refusal. */
    public String refusal(Offer offer, Visit visit, Model model) {
        lay(offer, visit, model);
        return visit.view("offers", "refusal");
    }

    public void note(Offer offer, Visit visit, Way way) {
        readings.note(offer.subject(), offer.sent().number(), visit.reader(), visit.link(), way);
    }

    private void lay(Offer offer, Visit visit, Model model) {
        model.addAttribute("offer", offer);
        model.addAttribute("state", offer.state(settings.today()));
        model.addAttribute("place", visit.place());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", AnswerForm.blank(offer));
        }
    }
}
