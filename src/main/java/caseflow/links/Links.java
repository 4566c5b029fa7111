package caseflow.links;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.evidence.Subject;
import caseflow.identity.Token;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to mailed links (LINK-1). What is out of scope is {@link NotFound}. */
@Service
public class Links {

    private final LinkStore store;
    private final LinkedDocuments documents;
    private final Contacts contacts;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Links(
            LinkStore store,
            LinkedDocuments documents,
            Contacts contacts,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.contacts = contacts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** A new link beside those there are; its secret goes into a letter, and nowhere else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Token issue(Subject subject, Contact contact, Actor actor) {
        Token token = Token.fresh();
        insert(token, subject, contact, actor);
        return token;
    }

    /**
     * What the token opens just now, to a reader from that network address with that browser. Deliberately without a
     * transaction: one statement, that asks before anybody's scope is known.
     */
    public Opening open(Token token, String address, String browser) {
        return store.find(token, address, browser).map(this::opening).orElseGet(Opening.Unknown::new);
    }

    private Opening opening(LinkStore.Mailed mailed) {
        boolean seen = documents
                .of(mailed.grant().subject().kind())
                .filter(document -> mailed.permissions().contains(document.section()))
                .isPresent();
        if (mailed.revoked() || !seen) {
            return new Opening.Revoked();
        }
        return clock.instant().isBefore(mailed.expiresAt())
                ? new Opening.Live(mailed.grant())
                : new Opening.Expired(mailed.grant());
    }

    /** Those that were neither revoked nor replaced, the newest first. */
    @Transactional(readOnly = true)
    public List<Link> of(Subject subject, ClientScope scope) {
        return store.of(subject, scope, clock.instant());
    }

    /** From now on it opens nothing; nothing happens where that is so already. */
    @Transactional
    public void revoke(LinkId id, ClientScope scope, Actor actor) {
        Link link = find(id, scope);
        if (store.revoke(id, scope, actor.name(), clock.instant())) {
            events.publishEvent(new LinkRevoked(actor, link.client(), id, link.name()));
        }
    }

    /**
     * The old one dies, and there is a new one for the same contact, at the address that contact has now.
     *
     * @return nothing, and nothing has happened, if the old one is dead already or its reader may not see the document
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Token> renew(LinkId id, ClientScope scope, Actor actor) {
        Link link = find(id, scope);
        Contact contact = contacts.find(link.contact(), scope);
        boolean sees = documents
                .of(link.subject().kind())
                .filter(document -> contact.may(document.section()))
                .isPresent();
        if (!sees || !store.revoke(id, scope, actor.name(), clock.instant())) {
            return Optional.empty();
        }
        Token token = Token.fresh();
        store.replace(id, insert(token, link.subject(), contact, actor), scope);
        events.publishEvent(new LinkRenewed(actor, link.client(), id, contact.name()));
        return Optional.of(token);
    }

    private LinkId insert(Token token, Subject subject, Contact contact, Actor actor) {
        Instant now = clock.instant();
        return store.insert(
                token,
                subject,
                contact,
                actor.name(),
                now,
                now.plus(Duration.ofDays(settings.current().linkDays())));
    }

    private Link find(LinkId id, ClientScope scope) {
        return store.find(id, scope, clock.instant()).orElseThrow(NotFound::new);
    }
}
