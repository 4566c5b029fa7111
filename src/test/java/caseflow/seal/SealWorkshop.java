package caseflow.seal;

import caseflow.crypto.Keyring;
import caseflow.database.DataFolder;
import caseflow.settings.FirmSettings;
import caseflow.support.StampAuthority;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Seals other than the application's own, and documents that were sealed with any of them. */
@TestComponent
public class SealWorkshop implements SealedDocuments {

    private final Map<String, SealedDocument> known = new ConcurrentHashMap<>();
    private final Seals seals;
    private final CertificateStore certificates;
    private final Verifier verifier;
    private final FirmSettings firm;
    private final Keyring keyring;
    private final Clock clock;

    SealWorkshop(
            Seals seals,
            CertificateStore certificates,
            Verifier verifier,
            FirmSettings firm,
            Keyring keyring,
            Clock clock) {
        this.seals = seals;
        this.certificates = certificates;
        this.verifier = verifier;
        this.firm = firm;
        this.keyring = keyring;
        this.clock = clock;
    }

    /** Before any test tells the clock another time: a key that is made then would be valid then only. */
    @EventListener(ApplicationReadyEvent.class)
    void haveAKey() {
        seals.certificate();
    }

    /** With a key of its own, which is made in that folder, and stamped by that authority if by any. */
    public Seals in(Path folder, @Nullable StampAuthority authority) {
        return with(new SealSettings("", "", "", authority == null ? "" : authority.address()), folder);
    }

    Seals with(SealSettings settings, Path folder) {
        return new Seals(keys(settings, folder), new TimeStamps(settings), certificates, verifier, clock);
    }

    SealKeys keys(SealSettings settings, Path folder) {
        return new SealKeys(settings, new DataFolder(folder), keyring, firm, clock);
    }

    /** From now on the verification page knows what this is. */
    public void know(Sealed sealed, SealedDocument document) {
        known.put(sealed.fingerprint(), document);
    }

    @Override
    public Optional<SealedDocument> find(String fingerprint) {
        return Optional.ofNullable(known.get(fingerprint));
    }
}
