package caseflow.links;

import caseflow.clients.Permission;
import caseflow.identity.Token;
import org.springframework.ui.Model;

/** Whoever owns documents that can be opened by a mailed link says here how, one bean for each kind. */
public interface LinkedDocument {

    /** The kind of the {@link caseflow.evidence.Subject}. */
    String kind();

    /** What a contact must be allowed to see, each time the link is opened. */
    Permission section();

    /**
     * The page behind the link. Mail scanners look at it too: it notes its reader, and changes nothing else.
     *
     * @param address of the page, below which whatever may be done with the document lies
     */
    String show(LinkGrant grant, String address, Model model);

    /** Mails a new link in the place of an older one, in the transaction that makes it. */
    void mail(LinkGrant grant, Token token);
}
