package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What goes with a letter arrives with it, and is then kept nowhere. */
class EnclosureTests extends PostOffice {

    private static final byte[] PDF = "%PDF-1.7 the whole of it".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = "Vertrag über Größe 李.pdf";

    private LetterId posted() {
        transaction.executeWithoutResult(
                status -> outbox.post(Letter.to("grace@post.example", "Grace Hill", languages.in(Locale.ENGLISH))
                        .subject("mail.outbox.none")
                        .say("mail.outbox.none.text")
                        .enclose(NAME, PDF)));
        return copies.older(null, "grace@post.example", null, 1).get(0).id();
    }

    @Test
    void itArrivesByteForByteBesideTheWords() throws Exception {
        postman.deliver(posted());

        MimeMessage mail = arrived(1).get(0);
        var parts = (MimeMultipart) mail.getContent();
        BodyPart enclosure = parts.getBodyPart(1);
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(enclosure.getContentType()).startsWith("application/pdf");
        assertThat(MimeUtility.decodeText(enclosure.getFileName())).isEqualTo(NAME);
        assertThat(enclosure.getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    void itIsKeptSealedAndOnlyUntilTheLetterHasLeft() {
        LetterId id = posted();
        assertThat(enclosure(id).content()).isEqualTo(PDF);
        assertThat(new String(copies.find(id).orElseThrow().body().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("the whole of it");

        postman.deliver(id);

        assertThat(enclosure(id).name()).isEqualTo(NAME);
        assertThat(enclosure(id).kept()).isFalse();
    }

    private Enclosure enclosure(LetterId id) {
        return seals.open(copies.find(id).orElseThrow().body()).enclosures().get(0);
    }
}
