package caseflow.offers;

import caseflow.lines.Lines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes sheets and drafts as JSON, and reads them again. What is hashed is the JSON as it is kept. */
@Component
class Script {

    /** What a draft or a template holds besides its title. */
    record Wording(String text, Lines lines) {}

    private record WrittenSheet(
            String kind,
            String firm,
            String client,
            String matter,
            String title,
            String text,
            String html,
            WrittenLines lines,
            List<Sheet.File> files) {}

    private record WrittenWording(String text, WrittenLines lines) {}

    private final JsonMapper json;

    Script(JsonMapper json) {
        this.json = json;
    }

    String write(Sheet sheet) {
        return json.writeValueAsString(new WrittenSheet(
                sheet.kind().key(),
                sheet.firm(),
                sheet.client(),
                sheet.matter(),
                sheet.title(),
                sheet.text(),
                sheet.html(),
                WrittenLines.of(sheet.lines(), sheet.totals()),
                sheet.files()));
    }

    Sheet sheet(String written) {
        WrittenSheet sheet = json.readValue(written, WrittenSheet.class);
        return new Sheet(
                OfferKind.of(sheet.kind),
                sheet.firm,
                sheet.client,
                sheet.matter,
                sheet.title,
                sheet.text,
                sheet.html,
                sheet.lines.lines(),
                sheet.lines.totals(),
                sheet.files);
    }

    String write(Wording wording) {
        return json.writeValueAsString(
                new WrittenWording(wording.text, WrittenLines.of(wording.lines, wording.lines.totals())));
    }

    Wording wording(String written) {
        WrittenWording wording = json.readValue(written, WrittenWording.class);
        return new Wording(wording.text, wording.lines.lines());
    }

    static String sha256(String written) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
