package caseflow.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTests {

    private static String found(String bytes, String name) throws IOException {
        return ContentType.of(
                new BufferedInputStream(new ByteArrayInputStream(bytes.getBytes(ISO_8859_1))), FileName.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x, fees.pdf, application/pdf",
        "%PDF-1.7 x, fees.html, application/pdf",
        "GIF89a x, plan.jpg, image/gif",
        "<html><script>alert(1)</script>, fees.pdf, text/html",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>, plan.png, image/svg+xml",
        "MZ x, fees.pdf, application/x-msdownload",
        "'a,b\nc,d', hours.csv, text/csv",
        "hello, note.txt, text/plain",
    })
    void aFileIsWhatItsBytesSay(String bytes, String name, String type) throws IOException {
        assertThat(found(bytes, name)).isEqualTo(type);
    }

    @Test
    void anImageIsAnImageWhateverItIsCalled() throws IOException {
        assertThat(found("\u0089PNG\r\n\u001a\n x", "plan.pdf")).isEqualTo("image/png");
    }

    @Test
    void lookingTakesNothingAway() throws IOException {
        var bytes = new BufferedInputStream(new ByteArrayInputStream("%PDF-1.7 x".getBytes(ISO_8859_1)));
        ContentType.of(bytes, FileName.of("fees.pdf"));

        assertThat(bytes).hasContent("%PDF-1.7 x");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "image/png, image/png",
        "image/jpeg, image/jpeg",
        "image/svg+xml, application/octet-stream",
        "text/html, application/octet-stream",
        "application/xml, application/octet-stream",
        "text/plain, application/octet-stream",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/octet-stream",
    })
    void onlyWhatCanDoNothingIsServedAsWhatItIs(String found, String served) {
        var answer = AttachmentAnswer.of("x", found, 1, InputStream.nullInputStream());

        assertThat(answer.getHeaders().getContentType()).hasToString(served);
    }
}
