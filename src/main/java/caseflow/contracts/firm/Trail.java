package caseflow.contracts.firm;

import caseflow.clients.ClientScope;
import caseflow.evidence.Evidences;
import caseflow.evidence.Readings;
import caseflow.evidence.Subject;
import caseflow.links.Links;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who has come to a document, by what way, and what they left behind. */
@Component
record Trail(Evidences evidences, Readings readings, Links links) {

    void lay(Subject subject, ClientScope scope, Model model) {
        model.addAttribute("evidences", evidences.of(subject, scope));
        model.addAttribute("readings", readings.of(subject, scope));
        model.addAttribute("links", links.of(subject, scope));
    }
}
