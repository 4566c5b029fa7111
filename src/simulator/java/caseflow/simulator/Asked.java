package caseflow.simulator;

import java.util.Map;

/**
 * What the application's server asked, as it asked.
 *
 * @param form the parameters, without any number of a card
 * @param idempotencyKey empty if there was none
 */
public record Asked(String method, String path, Map<String, String> form, String idempotencyKey) {}
