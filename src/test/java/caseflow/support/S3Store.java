package caseflow.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An S3-compatible store on this machine, S3Proxy, in a process of its own. It keeps its buckets as folders; {@code mvn
 * test-compile} writes down where its libraries are.
 */
public final class S3Store {

    public static final String ACCESS_KEY = "practice";
    public static final String SECRET_KEY = "practice-secret";

    private static final Path CLASS_PATH = Path.of("target", "s3proxy.classpath");
    private static final Pattern STARTED = Pattern.compile("Started .*ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");
    private static final String LOGGING = """
            <configuration>
              <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%msg%n</pattern></encoder>
              </appender>
              <logger name="org.gaul.shaded.org.eclipse.jetty.server.AbstractConnector" level="info"/>
              <root level="error"><appender-ref ref="out"/></root>
            </configuration>
            """;

    private final Path folder;
    private final int port;

    private S3Store(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Started when it is first asked for, and there until the tests end. */
    public static S3Store shared() {
        return Shared.ONE;
    }

    private static final class Shared {
        static final S3Store ONE = start();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** Makes one. */
    public String bucket(String name) {
        try {
            Files.createDirectories(folder.resolve(name));
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static S3Store start() {
        try {
            Path folder = Files.createTempDirectory("s3-store");
            Path buckets = Files.createDirectory(folder.resolve("buckets"));
            Path settings =
                    Files.writeString(folder.resolve("settings"), """
                    s3proxy.endpoint=http://127.0.0.1:0
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(ACCESS_KEY, SECRET_KEY, buckets));
            Path logging = Files.writeString(folder.resolve("logback.xml"), LOGGING);
            Process process = JavaProgram.start(
                    Files.readString(CLASS_PATH),
                    List.of("-Xmx128m", "-Dlogback.configurationFile=" + logging),
                    "org.gaul.s3proxy.Main",
                    List.of("--properties", settings.toString()));
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new S3Store(buckets, port(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It says so in its last line. */
    private static int port(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IllegalStateException("the store did not start");
    }
}
