package caseflow.links;

import caseflow.database.RowScope;
import caseflow.identity.Mailing;
import caseflow.identity.Requests;
import caseflow.identity.Token;
import org.springframework.stereotype.Component;

/** What anybody may ask for who holds a link that was left too long. Nothing tells whether it comes to anything. */
@Component
public class RenewalRequests {

    private final Links links;
    private final Renewals renewals;
    private final Requests requests;
    private final RowScope rows;

    RenewalRequests(Links links, Renewals renewals, Requests requests, RowScope rows) {
        this.links = links;
        this.renewals = renewals;
        this.requests = requests;
        this.rows = rows;
    }

    /** A new link goes to where the old one went, whoever asks; no other token brings any mail about. */
    public void ask(Token token, String address) {
        if (links.open(token, address, "") instanceof Opening.Expired expired) {
            LinkGrant grant = expired.grant();
            requests.mail(Mailing.RENEWAL, grant.reader().email(), address, () -> renew(grant));
        }
    }

    private void renew(LinkGrant grant) {
        try (RowScope.Bound bound = rows.enterClient(grant.reader().client().value())) {
            renewals.renew(grant.id(), grant.scope(), grant.actor());
        }
    }
}
