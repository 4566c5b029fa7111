package caseflow.attachments;

import org.springframework.core.io.InputStreamSource;

/** A file that comes, and the name it comes with. */
public record NewFile(String name, InputStreamSource bytes) {}
