package caseflow.identity;

import caseflow.web.BrowserName;
import java.time.Instant;

/**
 * A browser that is signed in.
 *
 * @param address the network address it came from when it signed in
 * @param byLink whether it came in by a mailed link, without the password
 */
public record LiveSession(
        long id, BrowserName browser, String address, Instant begunAt, Instant seenAt, boolean byLink) {}
