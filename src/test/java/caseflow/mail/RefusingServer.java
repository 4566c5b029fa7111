package caseflow.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers one command, and for {@code "."} the letter itself, with a refusal, for one visit. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door;
    private final String command;
    private final String refusal;

    private RefusingServer(ServerSocket door, String command, String refusal) {
        this.door = door;
        this.command = command;
        this.refusal = refusal;
    }

    static RefusingServer open(String command, String refusal) throws IOException {
        var server = new RefusingServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), command, refusal);
        new Thread(server::serve, "refusing-server").start();
        return server;
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try (Socket visitor = door.accept()) {
            OutputStream out = visitor.getOutputStream();
            var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
            say(out, "220 here");
            String line = in.readLine();
            while (line != null) {
                say(out, answer(line));
                line = line.startsWith("DATA") ? letter(in) : in.readLine();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String answer(String line) {
        if (line.startsWith(command)) {
            return refusal;
        }
        return line.startsWith("DATA") ? "354 go on" : "250 fine";
    }

    private static String letter(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
        return line;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
