package caseflow.documents;

import caseflow.attachments.Attachment;
import caseflow.attachments.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
     * All of them as one file. One that turns out to be damaged breaks it off, so that nobody takes half for the whole.
     *
     * @param sink is left open
     */
    public void zip(List<Document> documents, OutputStream sink) throws IOException {
        var zip = new ZipOutputStream(sink, StandardCharsets.UTF_8);
        Set<String> taken = new HashSet<>();
        for (Document document : documents) {
            var entry = new ZipEntry(free(document.fileName(), taken));
            entry.setTime(document.changedAt().toEpochMilli());
            zip.putNextEntry(entry);
            try (InputStream bytes = attachments.open(document.file())) {
                bytes.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Two of one name are told apart by a number; what a folder is made of has no place in a name. */
    private static String free(String name, Set<String> taken) {
        String plain = name.replaceAll("[/\\\\:*?\"<>|]", "-");
        int dot = plain.lastIndexOf('.');
        String stem = dot > 0 ? plain.substring(0, dot) : plain;
        String ending = dot > 0 ? plain.substring(dot) : "";
        String free = plain;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = stem + " (" + number + ")" + ending;
        }
        return free;
    }
}
