package caseflow.links;

/** What comes of knocking with a token. */
public sealed interface Opening {

    record Live(LinkGrant grant) implements Opening {}

    /** @param grant what it would grant, had it not been left too long */
    record Expired(LinkGrant grant) implements Opening {}

    /** Taken back, replaced by a newer one, or its reader may no longer see such documents. */
    record Revoked() implements Opening {}

    record Unknown() implements Opening {}
}
