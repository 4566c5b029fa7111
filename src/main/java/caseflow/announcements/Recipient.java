package caseflow.announcements;

import java.util.Locale;

/**
 * Who is mailed.
 *
 * @param language of the client whom they speak for
 * @param told whether their address has had it already, as that of another client's contact
 */
public record Recipient(String email, String name, Locale language, boolean told) {}
