package caseflow.announcements;

import java.util.Locale;

/**
 * Who is mailed.
 *
 * @param language of the client whom they speak for
 */
public record Recipient(String email, String name, Locale language) {}
