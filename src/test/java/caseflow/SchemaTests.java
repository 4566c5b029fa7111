package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import caseflow.support.SchemaText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseFlowTest
class SchemaTests {

    private static final Path FILE = Path.of("db", "schema.sql");

    @Autowired
    JdbcClient client;

    @Test
    void theFileShowsWhatTheMigrationsMake() throws IOException {
        String made = new SchemaText(client).write();
        if (Boolean.getBoolean("caseflow.schema.write")) {
            Files.writeString(FILE, made);
        }
        assertThat(FILE).as("run bin/schema after a new migration").hasContent(made);
    }
}
