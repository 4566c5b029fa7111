package caseflow.attachments;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by its first bytes, and by its name where these leave it open. */
final class ContentType {

    private ContentType() {}

    /** Leaves the stream where it was. */
    static String of(BufferedInputStream bytes, FileName name) throws IOException {
        var known = new Metadata();
        known.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.value());
        return MimeTypes.getDefaultMimeTypes()
                .detect(bytes, known)
                .getBaseType()
                .toString();
    }
}
