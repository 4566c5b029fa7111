package caseflow.crypto;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param file the application's key, where it does not lie in the data folder: {@code CASEFLOW_KEY_FILE} */
@ConfigurationProperties("caseflow.key")
record CryptoSettings(@Nullable Path file) {}
