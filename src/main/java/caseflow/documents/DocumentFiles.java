package caseflow.documents;

import caseflow.attachments.Attachment;
import caseflow.attachments.Attachments;
import caseflow.attachments.ZipBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bytes of documents, never whole in memory. */
@Component
public class DocumentFiles {

    /** Bytes of a text that are shown. */
    public static final int LONGEST_TEXT = 200_000;

    private final Attachments attachments;

    DocumentFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** As they came; whoever asks closes them. */
    public InputStream open(Attachment file) {
        return attachments.open(file);
    }

    /** The beginning of a text, as UTF-8. */
    public String text(Attachment file) throws IOException {
        try (InputStream bytes = attachments.open(file)) {
            return new String(bytes.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        }
    }

    /**
     * All of them as one file.
     *
     * @param sink is left open
     */
    public void zip(List<Document> documents, OutputStream sink) throws IOException {
        var zip = new ZipBundle(sink);
        for (Document document : documents) {
            try (InputStream bytes = attachments.open(document.file())) {
                zip.add(document.fileName(), document.changedAt(), bytes);
            }
        }
        zip.finish();
    }
}
