package caseflow.crypto;

import caseflow.database.DataFolder;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A key file somebody names must be there; the one in the data folder is made at the first start. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    ApplicationKey applicationKey(CryptoSettings settings, DataFolder data) throws GeneralSecurityException {
        if (!settings.file().isBlank()) {
            return new ApplicationKey(new KeyFile(Path.of(settings.file())));
        }
        var file = new KeyFile(data.resolve("keys/application.json"));
        file.readOrMake();
        return new ApplicationKey(file);
    }

    @Bean
    Keyring keyring(ApplicationKey key) {
        return new Keyring(key);
    }

    @Bean
    Masters masters(ApplicationKey key, KmsSettings kms) {
        var file = new FileMaster(key);
        return new Masters(kms.given() ? new KmsCheck(kms).master() : file, file);
    }
}
