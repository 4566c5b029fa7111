package caseflow.crypto;

import caseflow.database.DataFolder;
import com.google.crypto.tink.KeysetHandle;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A key file somebody names must be there; the one in the data folder is made at the first start. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    Keyring keyring(CryptoSettings settings, DataFolder data) throws GeneralSecurityException {
        KeysetHandle keys = settings.file().isBlank()
                ? new KeyFile(data.resolve("keys/application.json")).readOrMake()
                : new KeyFile(Path.of(settings.file())).read();
        return new Keyring(keys);
    }
}
