package caseflow.announcements;

import caseflow.clients.ClientId;
import java.util.Set;

/**
 * An announcement as staff write it.
 *
 * @param text Markdown
 * @param urgent whether it stands first and nobody puts it aside
 * @param all whether it is for every client
 * @param clients those it is for, where it is not for all
 * @param mails whether those who hear of announcements are mailed when it starts
 */
public record AnnouncementDraft(
        String title, String text, boolean urgent, boolean all, Set<ClientId> clients, boolean mails, Period period) {

    public AnnouncementDraft {
        clients = all ? Set.of() : Set.copyOf(clients);
    }
}
