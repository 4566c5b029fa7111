package caseflow.vault;

import caseflow.attachments.ZipBundle;
import caseflow.clients.ClientScope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.springframework.stereotype.Component;

/** Items as a ZIP: the secrets as a table that password managers read, and the files as they came. */
@Component
public class VaultExport {

    /** The columns that browsers and password managers take in. */
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader("name", "url", "username", "password", "note")
            .setQuoteMode(QuoteMode.ALL)
            .get();

    private final VaultReading reading;
    private final Clock clock;

    VaultExport(VaultReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** @param sink is left open */
    public void write(List<VaultItem> items, ClientScope scope, OutputStream sink) throws IOException {
        var zip = new ZipBundle(sink);
        zip.add("secrets.csv", clock.instant(), new ByteArrayInputStream(table(items, scope)));
        for (VaultItem item : items) {
            if (item.label().file() != null) {
                try (InputStream bytes = reading.file(item, scope).bytes()) {
                    zip.add(item.label().file().name(), item.addedAt(), bytes);
                }
            }
        }
        zip.finish();
    }

    private byte[] table(List<VaultItem> items, ClientScope scope) throws IOException {
        List<VaultItem> secrets =
                items.stream().filter(item -> !item.label().fields().isEmpty()).toList();
        var text = new StringBuilder();
        try (var rows = new CSVPrinter(text, TABLE)) {
            for (VaultReading.Shown shown : reading.secrets(secrets, scope)) {
                Secret secret = shown.secret();
                rows.printRecord(
                        shown.item().label().title(),
                        secret.address(),
                        secret.user(),
                        secret.password(),
                        secret.note());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
