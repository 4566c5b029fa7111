package caseflow.contracts.link;

import caseflow.clients.Permission;
import caseflow.contracts.Contract;
import caseflow.contracts.Lectern;
import caseflow.contracts.mail.SigningLetter;
import caseflow.identity.Token;
import caseflow.links.LinkGrant;
import caseflow.links.LinkedDocument;
import caseflow.links.Visit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A contract behind a mailed link. */
@Component
record LinkedContract(LinkVisits visits, Lectern lectern, SigningLetter letter) implements LinkedDocument {

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public Permission section() {
        return Permission.CONTRACTS;
    }

    @Override
    public String show(LinkGrant grant, String address, Model model) {
        return lectern.show(visits.contract(grant), Visit.by(grant, address), model);
    }

    @Override
    public void mail(LinkGrant grant, Token token) {
        letter.again(
                visits.contract(grant), grant.reader().email(), grant.reader().name(), token, grant.scope());
    }
}
