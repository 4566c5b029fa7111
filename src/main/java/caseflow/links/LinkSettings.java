package caseflow.links;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param life how long a mailed link opens its document */
@ConfigurationProperties("caseflow.links")
record LinkSettings(@DefaultValue("30d") Duration life) {}
