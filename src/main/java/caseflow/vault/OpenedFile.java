package caseflow.vault;

import java.io.InputStream;

/**
 * A file of a vault, to be read once.
 *
 * @param bytes as they came; whoever asked closes them
 */
public record OpenedFile(Label.FileLabel label, InputStream bytes) {}
