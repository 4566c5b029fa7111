package caseflow.audit;

import java.util.List;

/** What deeds are about: the first word of each, by which the trail is searched. */
public final class Kinds {

    public static final List<String> ALL = List.of(
            "access",
            "announcement",
            "article",
            "attachment",
            "bank",
            "cards",
            "category",
            "client",
            "contact",
            "contract",
            "contract-template",
            "contract-type",
            "document",
            "email",
            "estimate",
            "factor",
            "file",
            "firm",
            "invoice",
            "key",
            "letter",
            "link",
            "look",
            "mails",
            "matter",
            "password",
            "payment",
            "preview",
            "profile",
            "proof",
            "proposal",
            "refund",
            "reminders",
            "review",
            "search",
            "sessions",
            "settings",
            "sign-in",
            "signing",
            "staff",
            "tax",
            "template",
            "trail",
            "vault");

    private Kinds() {}
}
