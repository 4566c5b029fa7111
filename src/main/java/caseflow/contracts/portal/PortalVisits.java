package caseflow.contracts.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.contracts.Contract;
import caseflow.evidence.Reader;
import caseflow.links.Visit;

/** Visits of people who are signed in. */
final class PortalVisits {

    private PortalVisits() {}

    static Visit to(Contract contract, Reader reader, Actor actor, ClientScope scope) {
        return new Visit(reader, actor, scope, null, "/portal/contracts/" + contract.id(), "portal");
    }
}
