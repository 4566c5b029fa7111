package caseflow.crypto;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A HashiCorp Vault or OpenBao whose transit engine keeps the master key. Without any of these there is none.
 *
 * @param address of the server, {@code https://kms.example.com:8200}
 * @param key its name there
 * @param mount where the transit engine is
 * @param token that may encrypt and decrypt with the key; or the file it stands in, read anew whenever it changes
 */
@ConfigurationProperties("caseflow.kms")
record KmsSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String key,
        @DefaultValue("transit") String mount,
        @DefaultValue("") String token,
        @DefaultValue("") String tokenFile) {

    /** Half of it counts, too: what is missing is then said. */
    boolean given() {
        return !(address + key + token + tokenFile).isBlank();
    }

    @Override
    public String toString() {
        return "KmsSettings[" + address + ", " + mount + "/" + key + "]";
    }
}
