package caseflow.mail;

import caseflow.crypto.Keyring;
import caseflow.crypto.SealBroken;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of letters as they lie in the database: each sealed for its own letter. */
@Component
class Seals {

    private final Keyring keyring;
    private final JsonMapper json;

    Seals(Keyring keyring, JsonMapper json) {
        this.keyring = keyring;
        this.json = json;
    }

    Sealed seal(Sheet sheet, UUID reference) {
        return new Sealed(reference, keyring.seal(json.writeValueAsBytes(sheet), context(reference)));
    }

    /** @throws LetterUnreadable if it was sealed with a key we no longer have */
    Sheet open(Sealed body) {
        try {
            return json.readValue(keyring.open(body.bytes(), context(body.reference())), Sheet.class);
        } catch (SealBroken otherKey) {
            throw new LetterUnreadable();
        }
    }

    private static String context(UUID reference) {
        return "letter " + reference;
    }
}
