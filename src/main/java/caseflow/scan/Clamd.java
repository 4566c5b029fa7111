package caseflow.scan;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file on its way to ClamAV, by its command INSTREAM. Whatever it waits for, it waits no longer than it may. */
final class Clamd implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 4_096;

    private final Socket socket = new Socket();
    private final DataOutputStream file;
    private final CompletableFuture<Void> end;
    private boolean refused;

    Clamd(ScanSettings settings) throws IOException {
        try {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), (int) CONNECTING.toMillis());
            file = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            file.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            end = CompletableFuture.runAsync(this::hangUp, after(settings.patience()));
        } catch (IOException away) {
            socket.close();
            throw away;
        }
    }

    /** Once it does not want any more of it, its answer says why. */
    void send(byte[] some, int from, int count) {
        if (refused) {
            return;
        }
        try {
            file.writeInt(count);
            file.write(some, from, count);
        } catch (IOException enough) {
            LOG.debug("ClamAV takes no more of it", enough);
            refused = true;
        }
    }

    /**
     * Only that all is well means that all is well.
     *
     * @throws Infected if it found something
     * @throws ScanUnavailable if it says anything else, or nothing
     */
    void judge(String name) {
        String answer = answer();
        if (answer.endsWith(" FOUND")) {
            LOG.warn("ClamAV refuses a file: {}", answer);
            throw new Infected(name);
        }
        if (!answer.equals("stream: OK")) {
            LOG.error("ClamAV does not say whether a file is clean, but: {}", answer);
            throw new ScanUnavailable(null);
        }
    }

    private String answer() {
        try {
            if (!refused) {
                file.writeInt(0);
                file.flush();
            }
            byte[] said = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(said, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException silent) {
            LOG.error("ClamAV has no word on a file", silent);
            throw new ScanUnavailable(silent);
        }
    }

    private static Executor after(Duration patience) {
        return CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whoever is writing or reading just now fails. */
    private void hangUp() {
        try {
            socket.close();
        } catch (IOException failed) {
            LOG.warn("The line to ClamAV does not close", failed);
        }
    }

    @Override
    public void close() throws IOException {
        end.cancel(false);
        socket.close();
    }
}
