package caseflow.seal;

import caseflow.crypto.Keyring;
import caseflow.database.DataFolder;
import caseflow.settings.FirmSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The key in use: the firm's own where it names one, otherwise one that is made when it is first needed. */
@Component
class SealKeys {

    private final OwnKey own;
    private final FirmSettings firm;
    private final Clock clock;
    private @Nullable SealKey key;

    /** @throws SealRefused if there is a key that cannot be used */
    SealKeys(SealSettings settings, DataFolder data, Keyring keyring, FirmSettings firm, Clock clock) {
        own = new OwnKey(data.resolve("keys"), keyring);
        this.firm = firm;
        this.clock = clock;
        if (!settings.keyFile().isBlank()) {
            key = given(settings);
        } else if (own.exists()) {
            key = own.read();
        }
    }

    synchronized SealKey current() {
        if (key == null) {
            // another process with the same folder may have been faster
            key = present().orElseGet(() -> own.make(firm.current().name(), clock.instant()));
        }
        return key;
    }

    /** The same, if there is one. */
    synchronized Optional<SealKey> present() {
        if (key == null && own.exists()) {
            key = own.read();
        }
        return Optional.ofNullable(key);
    }

    private static SealKey given(SealSettings settings) {
        String password = settings.passwordFile().isBlank()
                ? settings.password()
                : new String(new PrivateFile(Path.of(settings.passwordFile())).read(), StandardCharsets.UTF_8).strip();
        if (password.isEmpty()) {
            throw new SealRefused("CaseFlow cannot open the seal's key without its password: set CASEFLOW_SEAL_PASSWORD"
                    + " or CASEFLOW_SEAL_PASSWORD_FILE beside CASEFLOW_SEAL_KEY_FILE.");
        }
        return new KeyStoreFile(new PrivateFile(Path.of(settings.keyFile()))).read(password.toCharArray());
    }
}
