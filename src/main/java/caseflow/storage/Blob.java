package caseflow.storage;

/**
 * A file that is kept.
 *
 * @param size in bytes, as it came
 * @param sha256 of the bytes as they came, in hexadecimal
 */
public record Blob(BlobId id, long size, String sha256) {}
