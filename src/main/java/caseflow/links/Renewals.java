package caseflow.links;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.identity.Token;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a new link in the place of an old one. */
@Service
public class Renewals {

    private final Links links;
    private final LinkedDocuments documents;

    Renewals(Links links, LinkedDocuments documents) {
        this.links = links;
        this.documents = documents;
    }

    /**
     * Mails it.
     *
     * @return the address it goes to; none if the old link is dead already or its reader may not see the document
     */
    @Transactional
    public Optional<String> renew(LinkId id, ClientScope scope, Actor actor) {
        return links.renew(id, scope, actor).flatMap(this::mail);
    }

    private Optional<String> mail(Token token) {
        return links.open(token, "", "") instanceof Opening.Live live
                ? documents.of(live.grant().subject().kind()).map(document -> {
                    document.mail(live.grant(), token);
                    return live.grant().reader().email();
                })
                : Optional.empty();
    }
}
