package caseflow.support;

import java.util.Map;

/** {@link Addresses} of announcements: those that are for that client, and not for all. */
final class AnnouncementAddresses {

    private static final String PORTAL = "/portal/announcements/";
    private static final String FIRM = "/firm/announcements/";

    static final Map<String, String> MADE = Map.of(
            PORTAL + "{id}", running(PORTAL + "%s"),
            PORTAL + "{id}/dismissal", running(PORTAL + "%s/dismissal"),
            PORTAL + "{id}/recall", running(PORTAL + "%s/recall"),
            FIRM + "{id}", running(FIRM + "%s"),
            FIRM + "{id}/edit", running(FIRM + "%s/edit"));

    private AnnouncementAddresses() {}

    private static String running(String address) {
        return """
                SELECT format('%s', a.id)
                  FROM announcement a
                  JOIN announcement_audience t ON t.announcement_id = a.id
                 WHERE t.client_id = :client AND a.removed_at IS NULL AND a.written_by <> 'Test'
                """.formatted(address);
    }
}
