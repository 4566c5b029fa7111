package caseflow.contracts.link;

import caseflow.contracts.Contract;
import caseflow.contracts.ContractId;
import caseflow.contracts.Contracts;
import caseflow.identity.Token;
import caseflow.links.LinkAddress;
import caseflow.links.LinkGrant;
import caseflow.links.Visit;
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

    Visit by(LinkGrant grant, Token token) {
        return by(grant, LinkAddress.of(token));
    }

    Visit by(LinkGrant grant, String address) {
        return new Visit(
                grant.reader(), grant.actor(), grant.scope(), grant.id().value(), address, "link");
    }
}
