package caseflow.clients;

import java.time.Instant;

/** That a matter is closed.
 *
 * @param by the name of who closed it
 */
public record Closure(Instant at, String by) {}
