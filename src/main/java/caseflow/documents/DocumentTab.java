package caseflow.documents;

import caseflow.clients.ClientScope;

/** A page that stands beside the shared documents in the portal, of a module that nothing here knows of. */
public interface DocumentTab {

    /** The section whose readers may see it. */
    String section();

    String path();

    /** The key of what it is called. */
    String label();

    /** Whether there is anything on it for that client. */
    boolean present(ClientScope scope);
}
