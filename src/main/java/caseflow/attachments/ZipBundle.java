package caseflow.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files as one, never whole in memory. One that cannot be read breaks it off: nobody takes half for the whole. */
public final class ZipBundle {

    private final ZipOutputStream zip;
    private final Set<String> taken = new HashSet<>();

    /** @param sink is left open */
    public ZipBundle(OutputStream sink) {
        this.zip = new ZipOutputStream(sink, StandardCharsets.UTF_8);
    }

    /** Two of one name are told apart by a number. */
    public void add(String name, Instant at, InputStream bytes) throws IOException {
        var entry = new ZipEntry(free(name));
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        bytes.transferTo(zip);
        zip.closeEntry();
    }

    public void finish() throws IOException {
        zip.finish();
    }

    /** What a folder is made of has no place in a name. */
    private String free(String name) {
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
