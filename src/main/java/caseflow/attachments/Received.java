package caseflow.attachments;

import caseflow.storage.Blob;

/** A file that has come and is kept, and goes with nothing yet. */
record Received(FileName name, String contentType, Blob blob) {}
