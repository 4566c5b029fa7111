package caseflow.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Speaks INSTREAM as clamd does, as far as it was watched doing so, and finds the test virus of EICAR. It runs on for as long
 * as the tests do.
 */
public final class ClamServer {

    /** Harmless, and known to every scanner; written so that none finds it in this file. */
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*";

    /** It takes no longer ones. */
    static final int MOST = 40 << 20;

    private static final ClamServer SHARED = new ClamServer();

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "clam");
        thread.setDaemon(true);
        return thread;
    });

    private ClamServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        threads.execute(this::serve);
    }

    public static int port() {
        return SHARED.server.getLocalPort();
    }

    private void serve() {
        while (true) {
            try {
                Socket client = server.accept();
                threads.execute(() -> answer(client));
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private static void answer(Socket client) {
        try (client) {
            client.getOutputStream().write((verdict(client) + "\0").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String verdict(Socket client) throws IOException {
        var said = new DataInputStream(client.getInputStream());
        String command = new String(said.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        var seen = new StringBuilder();
        long size = 0;
        for (int count = said.readInt(); count > 0; count = said.readInt()) {
            size += count;
            if (size > MOST) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            seen.append(new String(said.readNBytes(count), StandardCharsets.ISO_8859_1));
            seen.delete(0, Math.max(0, found(seen) ? 0 : seen.length() - EICAR.length()));
        }
        return found(seen) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private static boolean found(CharSequence seen) {
        return seen.toString().contains(EICAR);
    }
}
