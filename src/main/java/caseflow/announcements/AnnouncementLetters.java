package caseflow.announcements;

import org.springframework.stereotype.Component;

/** Writes the letters about an announcement, a batch in a transaction: what is written stays if it breaks off. */
@Component
public class AnnouncementLetters {

    private final LetterBatches batches;

    AnnouncementLetters(LetterBatches batches) {
        this.batches = batches;
    }

    /** As often as one likes: nobody is mailed twice. */
    public void writeAll(AnnouncementId id) {
        int written;
        do {
            written = batches.write(id);
        } while (written > 0);
    }
}
