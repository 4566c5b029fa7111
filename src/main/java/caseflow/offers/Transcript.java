package caseflow.offers;

import caseflow.lines.Figures;
import caseflow.lines.Line;
import caseflow.web.Words;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet as plain lines of text, in which two of them can be compared. */
public final class Transcript {

    private final Words words;

    public Transcript(Words words) {
        this.words = words;
    }

    public String of(Sheet sheet) {
        Stream<String> lines = sheet.lines().all().stream().map(line -> line(line, sheet));
        Stream<String> total = sheet.priced()
                ? Stream.of(words.say(
                        "offers.transcript.total", words.money(sheet.totals().total())))
                : Stream.empty();
        Stream<String> files = sheet.files().stream().map(file -> words.say("offers.transcript.file", file.name()));
        return Stream.of(Stream.of(sheet.title(), sheet.matter(), sheet.text()), lines, total, files)
                .flatMap(part -> part)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String line(Line line, Sheet sheet) {
        BigDecimal tax = line.charge().taxRate();
        String text = words.say(
                "offers.transcript.line",
                line.description(),
                words.number(line.charge().quantity()),
                Figures.price(words, sheet.lines().currency(), line.charge().unitPrice()));
        return tax == null ? text : words.say("offers.transcript.taxed", text, words.percent(tax));
    }
}
