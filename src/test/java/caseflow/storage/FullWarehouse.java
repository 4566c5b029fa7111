package caseflow.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A place that has room for so many bytes of each file. */
record FullWarehouse(Warehouse place, int room) implements Warehouse {

    @Override
    public Incoming receive(BlobId id) throws IOException {
        Incoming incoming = place.receive(id);
        return new Incoming() {
            private final OutputStream bytes = new Cramped(incoming.bytes(), room);

            @Override
            public OutputStream bytes() {
                return bytes;
            }

            @Override
            public void keep() throws IOException {
                incoming.keep();
            }

            @Override
            public void close() throws IOException {
                incoming.close();
            }
        };
    }

    private static final class Cramped extends FilterOutputStream {

        private int left;

        Cramped(OutputStream bytes, int room) {
            super(bytes);
            this.left = room;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int first, int count) throws IOException {
            if (count > left) {
                throw new IOException("No space left on device");
            }
            left -= count;
            out.write(from, first, count);
        }
    }

    @Override
    public Optional<Outgoing> find(BlobId id) throws IOException {
        return place.find(id);
    }

    @Override
    public void remove(BlobId id) throws IOException {
        place.remove(id);
    }

    @Override
    public void list(Instant before, Consumer<List<BlobId>> some) throws IOException {
        place.list(before, some);
    }

    @Override
    public void clear(Instant before) throws IOException {
        place.clear(before);
    }

    @Override
    public Instant now() throws IOException {
        return place.now();
    }
}
