package caseflow.simulator;

import caseflow.support.JavaProgram;
import java.io.IOException;
import java.util.List;

/** A simulator in a process of its own, which tells nobody anything and ends with this one. */
public final class SimulatorProcess {

    private static final String PROPERTY = "  caseflow.stripe.";
    private static final int PROPERTIES = 5;

    private SimulatorProcess() {}

    /** @return the properties by which the application finds it, as arguments */
    public static List<String> start() throws IOException {
        Process process = JavaProgram.start(SimulatorCommand.class, List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.inputReader()
                .lines()
                .filter(line -> line.startsWith(PROPERTY))
                .limit(PROPERTIES)
                .map(line -> "--" + line.strip())
                .toList();
    }
}
