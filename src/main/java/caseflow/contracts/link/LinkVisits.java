package caseflow.contracts.link;

import caseflow.contracts.Contract;
import caseflow.contracts.ContractId;
import caseflow.contracts.Contracts;
import caseflow.links.LinkGrant;
import org.springframework.stereotype.Component;

/** Visits of people who hold a link, and the one contract it opens. */
@Component("contractLinkVisits")
class LinkVisits {

    private final Contracts contracts;

    LinkVisits(Contracts contracts) {
        this.contracts = contracts;
    }

    /** @throws caseflow.web.NotFound if the link opens something else */
    Contract contract(LinkGrant grant) {
        return contracts.find(new ContractId(grant.about(Contract.KIND)), grant.scope());
    }
}
