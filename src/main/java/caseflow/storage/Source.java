package caseflow.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Sealed bytes on their way here. That they stop coming does not mean that they were changed. */
final class Source extends FilterInputStream {

    Source(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException away) {
            throw new StorageUnavailable(away);
        }
    }

    @Override
    public int read(byte[] into, int from, int most) {
        try {
            return super.read(into, from, most);
        } catch (IOException away) {
            throw new StorageUnavailable(away);
        }
    }
}
