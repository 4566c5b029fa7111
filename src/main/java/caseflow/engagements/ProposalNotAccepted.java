package caseflow.engagements;

import caseflow.web.Conflict;

/** There is nothing agreed that could be billed. */
public final class ProposalNotAccepted extends Conflict {

    private static final long serialVersionUID = 1L;

    ProposalNotAccepted(String title) {
        super("engagements.conflict.open", title);
    }
}
