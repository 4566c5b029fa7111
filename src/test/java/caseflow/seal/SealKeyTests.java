package caseflow.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.support.CaseFlowTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFlowTest
class SealKeyTests {

    private static final SealSettings NONE = new SealSettings("", "", "", "");

    @TempDir
    Path folder;

    @Autowired
    SealWorkshop workshop;

    @Autowired
    Clock clock;

    @Test
    void aKeyIsMadeOnceForItsOwnerAlone() throws Exception {
        SealKeys first = workshop.keys(NONE, folder);
        assertThat(first.present()).isEmpty();
        assertThat(folder.resolve("keys")).doesNotExist();

        SealKey made = first.current();

        assertThat(workshop.keys(NONE, folder).current().certificate()).isEqualTo(made.certificate());
        for (String file : List.of("seal-key.p12", "seal-key.password")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("keys").resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(folder.resolve("keys")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void itsCertificateIsForDocumentsOfTheFirmAndNothingElse() throws Exception {
        X509Certificate made = workshop.keys(NONE, folder).current().certificate();

        assertThat(made.getSubjectX500Principal().getName()).isEqualTo("CN=Finch & Partners");
        assertThat(made.getBasicConstraints()).isEqualTo(-1);
        assertThat(made.getKeyUsage()).startsWith(true, true, false, false, false, false);
        assertThat(made.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.36", "1.3.6.1.5.5.7.3.4");
        assertThat(made.getPublicKey().toString()).contains("3072");
        SealCertificate shown = SealCertificate.of(made);
        assertThat(shown.selfSigned()).isTrue();
        assertThat(shown.validAt(clock.instant())).isTrue();
        assertThat(shown.expiresSoon(clock.instant())).isFalse();
    }

    @Test
    void itsPasswordOpensWithTheApplicationsKeyOnly() throws Exception {
        workshop.keys(NONE, folder).current();
        var other = new OwnKey(folder.resolve("keys"), caseflow.crypto.Keyrings.in(folder.resolve("other.json")));

        assertThatExceptionOfType(SealRefused.class)
                .isThrownBy(other::read)
                .withMessageContaining("was made with another key of CaseFlow's");
    }

    @Test
    void aFirmBringsItsOwnCertificateWithItsChain() throws Exception {
        SealKey own = KeyFiles.issued("Finch Ltd", clock.instant(), KeyUsage.nonRepudiation);
        Path file = KeyFiles.write(own, folder.resolve("firm.p12"));
        Path password = closed("password", KeyFiles.PASSWORD + "\n");

        SealKey read = workshop.keys(new SealSettings(file.toString(), "", password.toString(), ""), folder)
                .current();

        assertThat(read.chain()).hasSize(2).isEqualTo(own.chain());
        assertThat(SealCertificate.of(read.certificate()).selfSigned()).isFalse();
    }

    @Test
    void theStartIsRefusedInOneSentence() throws Exception {
        Path good = KeyFiles.write(SelfSigned.make("Finch", clock.instant()), folder.resolve("good.p12"));
        Path open = Files.copy(good, folder.resolve("open.p12"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r-----"));

        refuses(KeyFiles.settings(good, "wrong"), "does not open with that password.");
        refuses(KeyFiles.settings(good, ""), "set CASEFLOW_SEAL_PASSWORD");
        refuses(KeyFiles.settings(open, KeyFiles.PASSWORD), "may be read by others. Close it to them: chmod 600");
        refuses(KeyFiles.settings(folder.resolve("lost.p12"), "x"), "does not exist.");
        refuses(KeyFiles.settings(closed("broken.p12", "no key at all"), "x"), "is damaged or not a PKCS#12 file.");
        refuses(new SealSettings("", "", "", "ftp://stamps.example"), "CASEFLOW_SEAL_TIMESTAMP_URL");
    }

    @Test
    void aFileWithoutAKeyOrWithAnUnfitOneIsRefused() throws Exception {
        SealKey unfit = KeyFiles.issued("Finch", clock.instant(), KeyUsage.keyAgreement);
        SealKey one = KeyFiles.issued("One", clock.instant(), KeyUsage.digitalSignature);
        SealKey two = KeyFiles.issued("Two", clock.instant(), KeyUsage.digitalSignature);

        refuses(stored(unfit), "holds a certificate that is not for signatures.");
        refuses(stored(new SealKey(one.key(), two.chain())), "holds a certificate of another key.");
        refuses(KeyFiles.settings(certificateAlone(one), KeyFiles.PASSWORD), "holds no key.");
    }

    private SealSettings stored(SealKey key) throws Exception {
        return KeyFiles.settings(KeyFiles.write(key, folder.resolve("stored.p12")), KeyFiles.PASSWORD);
    }

    private Path certificateAlone(SealKey key) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("one", key.certificate());
        Path file = closed("alone.p12", "");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, KeyFiles.PASSWORD.toCharArray());
        }
        return file;
    }

    private Path closed(String name, String content) throws Exception {
        Path file = folder.resolve(name);
        new PrivateFile(file).write(content.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private void refuses(SealSettings settings, String sentence) {
        assertThatExceptionOfType(SealRefused.class)
                .isThrownBy(() -> workshop.with(settings, folder))
                .withMessageContaining(sentence);
    }
}
