package caseflow.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTests {

    @Test
    void saysWhereItAnswersAndThenTheNotices() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new Announcement(List.of(() -> List.of("first", "second"), List::of))
                .print(new PrintStream(said, true, StandardCharsets.UTF_8), 8080);
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("CaseFlow is ready: http://localhost:8080", "first", "second");
    }
}
