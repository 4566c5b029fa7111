package caseflow.crypto;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param file the application's key, where it does not lie in the data folder: {@code CASEFLOW_KEY_FILE} */
@ConfigurationProperties("caseflow.key")
record CryptoSettings(@DefaultValue("") String file) {}
