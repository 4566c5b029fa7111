package caseflow.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a simulator is to be.
 *
 * @param port where it listens on 127.0.0.1; 0 takes the one it had, or any
 * @param state the file that remembers everything; none, and it forgets when it ends
 * @param later after how long refunds fail or arrive that do so later; none, and they wait to be told
 */
public record SimulatorSettings(
        int port,
        @Nullable Path state,
        Clock clock,
        @Nullable Duration later) {

    /** Any port, nothing kept, nothing by itself. */
    public static SimulatorSettings forTests() {
        return new SimulatorSettings(0, null, Clock.systemUTC(), null);
    }

    public SimulatorSettings port(int other) {
        return new SimulatorSettings(other, state, clock, later);
    }

    public SimulatorSettings state(Path file) {
        return new SimulatorSettings(port, file, clock, later);
    }

    public SimulatorSettings clock(Clock other) {
        return new SimulatorSettings(port, state, other, later);
    }

    public SimulatorSettings later(Duration wait) {
        return new SimulatorSettings(port, state, clock, wait);
    }
}
