package caseflow.clients;

import caseflow.activity.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Clients and contacts as tests need them. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Actor FINCH = new Actor(Actor.Kind.STAFF, null, "Harriet Finch", null);
    static final PortalAccess INVITED = new PortalAccess(NOON, "Harriet Finch", null, null);

    private Samples() {}

    static ClientDetails details(String name) {
        return new ClientDetails(
                name, ClientKind.COMPANY, "1 Quay Street\nDover", CurrencyUnit.USD, Locale.ENGLISH, "Pays on Fridays.");
    }

    static Person person(String first, String last, String email) {
        return new Person(first, last, "", email, "", TextDirection.AUTO);
    }

    static ContactDraft draft(String first, String email) {
        return new ContactDraft(
                person(first, "Hill", email),
                EnumSet.of(Permission.INVOICES, Permission.VAULT),
                EnumSet.of(MailChoice.INVOICES),
                false,
                false);
    }

    static ContactDraft withPortal(ContactDraft draft) {
        return new ContactDraft(draft.person(), draft.permissions(), draft.mails(), draft.primary(), true);
    }

    static ContactDraft asPrimary(ContactDraft draft) {
        return new ContactDraft(draft.person(), draft.permissions(), draft.mails(), true, draft.portal());
    }

    static ContactDraft reaching(Set<Permission> permissions, Set<MailChoice> mails) {
        return new ContactDraft(person("Grace", "Hill", "grace@hill.example"), permissions, mails, false, true);
    }

    static Contact contact(ContactDraft draft, @Nullable PortalAccess access) {
        return new Contact(
                new ContactId(1),
                new ClientId(1),
                draft.person(),
                draft.permissions(),
                draft.mails(),
                draft.primary(),
                access,
                3);
    }
}
