package caseflow.audit;

import java.util.List;

/** What deeds are about: the first word of each, by which the trail is searched. */
public final class Kinds {

    public static final List<String> ALL = List.of(
            "access",
            "attachment",
            "cards",
            "client",
            "contact",
            "contract",
            "contract-template",
            "contract-type",
            "document",
            "estimate",
            "file",
            "invoice",
            "key",
            "letter",
            "link",
            "mails",
            "matter",
            "password",
            "payment",
            "proof",
            "proposal",
            "refund",
            "review",
            "settings",
            "signing",
            "template",
            "trail",
            "vault");

    private Kinds() {}
}
