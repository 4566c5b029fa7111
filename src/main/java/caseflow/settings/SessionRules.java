package caseflow.settings;

import java.time.Duration;

/**
 * How long people stay signed in, and what they prove first.
 *
 * @param idle after which a session nobody uses ends
 * @param absolute after which any session ends
 * @param contactFactor whether contacts confirm a sign-in a second time
 */
public record SessionRules(Duration idle, Duration absolute, FactorPolicy contactFactor) {}
