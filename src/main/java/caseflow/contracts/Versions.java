package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.settings.FirmSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what is sent, with the hash of exactly that, and with the places for those who are to sign it. */
@Component("contractVersions")
class Versions {

    private final VersionStore store;
    private final ContractStore contracts;
    private final SignerStore signers;
    private final Freezing freezing;
    private final Contacts contacts;
    private final FirmSettings settings;
    private final Clock clock;

    Versions(
            VersionStore store,
            ContractStore contracts,
            SignerStore signers,
            Freezing freezing,
            Contacts contacts,
            FirmSettings settings,
            Clock clock) {
        this.store = store;
        this.contracts = contracts;
        this.signers = signers;
        this.freezing = freezing;
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws ContractNotReady if a merge field has nothing to stand in it */
    Contract freeze(ContractDraft draft, LocalDate signUntil, ClientScope scope, Actor actor) {
        Frozen frozen = freezing.freeze(draft, scope);
        if (!frozen.merged().gaps().isEmpty()) {
            throw ContractNotReady.withGaps(
                    draft.label(), String.join(", ", frozen.merged().gaps()));
        }
        var version = new ContractVersion(
                draft.sends() + 1,
                draft.terms(),
                frozen.merged().text(),
                frozen.document(),
                sha256(frozen.document()),
                frozen.files(),
                clock.instant(),
                actor.name());
        store.insert(draft.id(), draft.content(), version);
        contracts.sent(draft.id(), version, signUntil, scope);
        var contract = new Contract(
                draft.id(), draft.content().client(), version, signUntil, places(draft, scope), null, null);
        signers.insert(contract);
        return contract;
    }

    void withdraw(Contract contract, Withdrawal withdrawal, ClientScope scope) {
        store.withdraw(contract, withdrawal, scope);
    }

    private List<Signer> places(ContractDraft draft, ClientScope scope) {
        List<Signer> places = new ArrayList<>();
        for (ContactId id : draft.content().signers()) {
            Contact contact = contacts.find(id, scope);
            places.add(new Signer(places.size() + 1, id, contact.name(), contact.email(), null));
        }
        if (draft.content().countersigned()) {
            places.add(new Signer(places.size() + 1, null, settings.current().name(), "", null));
        }
        return places;
    }

    private static String sha256(String document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
