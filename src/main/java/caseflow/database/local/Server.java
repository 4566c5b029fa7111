package caseflow.database.local;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The running PostgreSQL, a direct child of this process. */
final class Server implements AutoCloseable {

    private static final int LINE_OF_STATE = 7;
    private static final long PATIENCE_SECONDS = 120;
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private final Cluster cluster;
    private final Programs programs;
    private final Account account;
    private final Path log;
    private final int port;
    private final Process process;

    private Server(Cluster cluster, Programs programs, Account account, Path log) throws IOException {
        this.cluster = cluster;
        this.programs = programs;
        this.account = account;
        this.log = log;
        stopOrphan();
        this.port = freePort();
        this.process = keep(account.server(command()));
    }

    static Server start(Cluster cluster, Programs programs, Account account, Path log) throws IOException {
        Server server = new Server(cluster, programs, account, log);
        server.awaitReady();
        return server;
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            stop();
        }
    }

    private List<String> command() {
        return List.of(
                programs.program("postgres"),
                "-D",
                cluster.folder().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "jit=off",
                "-c",
                "timezone=UTC",
                // no statement and no value of a person in the log
                "-c",
                "log_min_error_statement=panic",
                "-c",
                "log_error_verbosity=terse");
    }

    /** The server's end is tied to the thread that forked it, so that thread lives as long as the server. */
    private Process keep(List<String> command) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread keeper = new Thread(() -> fork(command, started), "postgres");
        keeper.setDaemon(true);
        keeper.start();
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    private void fork(List<String> command, CompletableFuture<Process> started) {
        try {
            Process forked = Run.start(log, command);
            started.complete(forked);
            forked.waitFor();
        } catch (IOException e) {
            started.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IOException("PostgreSQL does not run, " + log + " says why");
            }
            pause();
        }
    }

    private boolean isReady() throws IOException {
        if (!Files.exists(cluster.postmaster())) {
            return false;
        }
        List<String> lines = Files.readAllLines(cluster.postmaster());
        return lines.size() > LINE_OF_STATE
                && lines.get(0).equals(Long.toString(process.pid()))
                && lines.get(LINE_OF_STATE).strip().equals("ready");
    }

    private static void pause() throws InterruptedIOException {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** A server that outlived a killed CaseFlow, where nothing tied it to us: we hold the lock, so nobody needs it. */
    private void stopOrphan() throws IOException {
        if (Files.exists(cluster.postmaster())
                && isPostgres(Files.readAllLines(cluster.postmaster()).get(0))) {
            stop();
        }
    }

    private static boolean isPostgres(String pid) {
        return ProcessHandle.of(Long.parseLong(pid))
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    /** Fast: sends clients away instead of waiting for them, and leaves nothing to recover. */
    private void stop() throws IOException {
        Run.logged(
                log,
                account.command(List.of(
                        programs.program("pg_ctl"), "-D", cluster.folder().toString(), "-m", "fast", "-w", "stop")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
