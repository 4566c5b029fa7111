package caseflow.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A key file somebody names must be there; the one in the data folder is made at the first start. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    Keyring keyring(CryptoSettings settings, @Value("${caseflow.data:data}") Path data)
            throws GeneralSecurityException {
        Path given = settings.file();
        KeysetHandle keys = given != null
                ? new KeyFile(given).read()
                : new KeyFile(data.resolve("keys/application.json")).readOrMake();
        return new Keyring(keys);
    }
}
