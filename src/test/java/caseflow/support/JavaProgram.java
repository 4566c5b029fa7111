package caseflow.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts another program of the tests' class path in a process of its own; what it complains of is shown. */
public final class JavaProgram {

    private JavaProgram() {}

    public static Process start(Class<?> program, List<String> arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    /** @param options for Java, such as how large its heap may become */
    public static Process start(List<String> options, Class<?> program, List<String> arguments) throws IOException {
        return start(System.getProperty("java.class.path"), options, program.getName(), arguments);
    }

    /** One with libraries of its own. */
    public static Process start(String classPath, List<String> options, String program, List<String> arguments)
            throws IOException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath);
        Stream<String> command = Stream.of(java, options.stream(), Stream.of(program), arguments.stream())
                .flatMap(part -> part);
        return new ProcessBuilder(command.toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
