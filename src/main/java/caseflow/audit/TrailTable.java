package caseflow.audit;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trail as a table that spreadsheets read, however long: a part of it at a time is in memory. */
@Component
public class TrailTable {

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "at",
                    "kind",
                    "who",
                    "email",
                    "address",
                    "client",
                    "client name",
                    "deed",
                    "what",
                    "label",
                    "amount",
                    "currency",
                    "path")
            .setQuoteMode(QuoteMode.ALL)
            .get();

    /** What a spreadsheet would take for a formula and carry out. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private final AuditTrail trail;

    TrailTable(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * @param sentence what a row says to whoever reads the table
     * @param sink is left open
     */
    public void write(Sought sought, Function<TrailRow, String> sentence, Appendable sink) throws IOException {
        var rows = new CSVPrinter(sink, TABLE);
        List<TrailRow> part = trail.part(sought, null);
        while (!part.isEmpty()) {
            for (TrailRow row : part) {
                print(row, sentence.apply(row), rows);
            }
            part = part.size() < AuditTrail.PART
                    ? List.of()
                    : trail.part(sought, part.get(part.size() - 1).place());
        }
        rows.flush();
    }

    private static void print(TrailRow row, String said, CSVPrinter rows) throws IOException {
        rows.printRecord(
                row.id(),
                row.at().truncatedTo(ChronoUnit.MICROS),
                row.kind(),
                plain(row.actor()),
                plain(row.email()),
                plain(row.address()),
                Objects.toString(row.client(), ""),
                plain(row.clientName()),
                plain(row.deed()),
                plain(said),
                plain(row.label()),
                row.amount() == null ? "" : row.amount().getAmount().toPlainString(),
                row.amount() == null ? "" : row.amount().getCurrencyUnit().getCode(),
                plain(row.path()));
    }

    /** An apostrophe before it makes a spreadsheet show it as it is. */
    static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
