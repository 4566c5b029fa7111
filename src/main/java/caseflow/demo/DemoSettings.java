package caseflow.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param now the moment at which the story ends and stands still; none lets it end now and time go on */
@ConfigurationProperties("caseflow.demo")
record DemoSettings(@Nullable Instant now) {}
