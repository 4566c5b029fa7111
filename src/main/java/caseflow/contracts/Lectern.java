package caseflow.contracts;

import caseflow.evidence.Readings;
import caseflow.evidence.Way;
import caseflow.links.Visit;
import caseflow.settings.FirmSettings;
import caseflow.settings.SigningSettings;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays a contract before whoever reads it, and notes that they have. */
@Component("contractLectern")
public class Lectern {

    private final Readings readings;
    private final SigningSettings consents;
    private final ContractPapers papers;
    private final FirmSettings settings;

    Lectern(Readings readings, SigningSettings consents, ContractPapers papers, FirmSettings settings) {
        this.readings = readings;
        this.consents = consents;
        this.papers = papers;
        this.settings = settings;
    }

    /** The page with the contract, and the place to sign it. */
    public String show(Contract contract, Visit visit, Model model) {
        note(contract, visit, Way.PAGE);
        lay(contract, visit, model);
        return visit.view("contracts", "show");
    }

    /** The question before it is declined. */
    public String declining(Contract contract, Visit visit, Model model) {
        lay(contract, visit, model);
        return visit.view("contracts", "declining");
    }

    public void note(Contract contract, Visit visit, Way way) {
        readings.note(contract.subject(), contract.sent().number(), visit.reader(), visit.link(), way);
    }

    private void lay(Contract contract, Visit visit, Model model) {
        var contact = Objects.requireNonNull(visit.reader().contact(), "visitors are contacts");
        model.addAttribute("contract", contract);
        model.addAttribute("state", contract.state(settings.today()));
        model.addAttribute("place", visit.place());
        model.addAttribute("seat", contract.placeOf(contact).orElse(null));
        model.addAttribute("terms", consents.current());
        model.addAttribute("byLink", consents.byLink());
        model.addAttribute(
                "copy",
                papers.seal(contract, contract.sent().number(), visit.scope()).orElse(null));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", SignatureForm.blank(contract, consents.current()));
        }
    }
}
