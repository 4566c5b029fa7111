package caseflow.simulator;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The port on 127.0.0.1, and on no other address. */
final class Listener {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Listener::daemon);

    private Listener(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
    }

    /** @param preferred taken if nobody else has it; 0 for any */
    static Listener open(int preferred) {
        try {
            return new Listener(bound(preferred));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServer bound(int port) throws IOException {
        // otherwise the body of an answer waits 40 ms for the acknowledgement of its head
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try {
            return HttpServer.create(new InetSocketAddress(here, port), 0);
        } catch (IOException e) {
            return HttpServer.create(new InetSocketAddress(here, 0), 0);
        }
    }

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "simulator");
        thread.setDaemon(true);
        return thread;
    }

    void serve(String path, HttpHandler handler) {
        server.createContext(path, handler).getFilters().add(new LocalOnly());
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The server's own thread takes after whoever starts it, and must not keep the program alive. */
    void start() {
        Thread starter = daemon(server::start);
        starter.start();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }
}
