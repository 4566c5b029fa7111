package caseflow.support;

import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.Attachments;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out one attachment to anybody, to see what people get of a damaged one. */
@Controller
@TestComponent
public class FilesToLose {

    public static final String ADDRESS = "/preferences/file";

    private final Attachments attachments;
    private volatile @Nullable Attachment attachment;

    FilesToLose(Attachments attachments) {
        this.attachments = attachments;
    }

    public void offer(Attachment attachment) {
        this.attachment = attachment;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<InputStreamResource> show() {
        Attachment offered = Objects.requireNonNull(attachment);
        InputStream bytes = attachments.open(offered);
        return AttachmentAnswer.of(offered, bytes);
    }
}
