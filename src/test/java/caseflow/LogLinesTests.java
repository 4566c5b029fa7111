package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever sends line ends writes no line of their own into the log. */
@CaseFlowTest
@ExtendWith(OutputCaptureExtension.class)
class LogLinesTests {

    @Test
    void aMessageIsOneLine(CapturedOutput output) {
        LoggerFactory.getLogger(LogLinesTests.class)
                .warn("planted {}", "one\r\n2026-01-01T00:00:00.000Z  INFO caseflow.Forged : two\u2028three");

        assertThat(output.toString().lines())
                .filteredOn(line -> line.contains("planted"))
                .singleElement()
                .asString()
                .endsWith("planted one 2026-01-01T00:00:00.000Z  INFO caseflow.Forged : two three")
                .matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)  ?WARN .*");
    }
}
