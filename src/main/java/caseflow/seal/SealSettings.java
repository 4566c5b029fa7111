package caseflow.seal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Nothing has to be set: without a key file CaseFlow makes a key of its own.
 *
 * @param keyFile the firm's own key with its certificates, as PKCS#12
 * @param password of that file; or the file it stands in
 * @param timestampUrl an authority for time stamps (RFC 3161)
 */
@ConfigurationProperties("caseflow.seal")
record SealSettings(
        @DefaultValue("") String keyFile,
        @DefaultValue("") String password,
        @DefaultValue("") String passwordFile,
        @DefaultValue("") String timestampUrl) {

    @Override
    public String toString() {
        return "SealSettings[" + keyFile + ", " + timestampUrl + "]";
    }
}
