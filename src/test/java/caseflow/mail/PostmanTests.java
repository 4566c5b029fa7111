package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostmanTests extends PostOffice {

    @Test
    void aLetterArrivesAsTextAndAsHtml() throws Exception {
        post("grace@post.example");

        try (var node = Node.start(dataSource, postman, watch)) {
            node.look();
            MimeMessage mail = arrived(1).get(0);

            assertThat(mail.getFrom()[0]).hasToString("Finch & Partners <post@finch.example>");
            assertThat(mail.getAllRecipients()[0]).hasToString("Grace Hill <grace@post.example>");
            assertThat(mail.getSubject()).isEqualTo("No letters yet");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getHeader("Content-Language")).containsExactly("en");
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
            assertThat(part(mail, 0)).contains("Dear Grace Hill,", LINK, "Finch & Partners");
            assertThat(part(mail, 1)).contains("Dear Grace Hill,", "href=\"" + LINK + "\"", "Finch &amp; Partners");
        }
    }

    @Test
    void aTokenNeverRestsInClearAndASentBodyHasNone() throws Exception {
        LetterId id = post("grace@post.example");

        assertThat(body(id)).doesNotContain(TOKEN);
        assertThat(seals.open(copies.find(id).orElseThrow().body()).toString()).contains(TOKEN);
        assertThat(outbox.copy(id).sheet().toString())
                .as("masked where letters are sent")
                .doesNotContain(TOKEN);

        assertThat(postman.deliver(id)).isEmpty();

        assertThat(part(arrived(1).get(0), 0)).contains(TOKEN);
        assertThat(seals.open(copies.find(id).orElseThrow().body()).toString()).doesNotContain(TOKEN);
    }

    private String body(LetterId id) {
        byte[] bytes = jdbc.sql("SELECT body FROM letter WHERE id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLater() {
        int port = server.getSmtp().getPort();
        server.stop();
        LetterId id = post("grace@post.example");

        try (var node = Node.start(dataSource, postman, watch)) {
            await().until(() -> letter(id).trouble().attempts() == 1);
            await().until(() ->
                    watch.instant().plusSeconds(60).equals(letter(id).dueAt()));
            assertThat(letter(id).trouble().error()).contains("Connection refused");
            assertThat(letter(id).state()).isEqualTo(LetterSummary.State.WAITING);

            var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            back.start();
            watch.forward(Duration.ofSeconds(61));
            node.look();
            await().until(() -> letter(id).state() == LetterSummary.State.SENT);
            assertThat(back.getReceivedMessages()).hasSize(1);
            assertThat(letter(id).trouble().error()).isNull();
            back.stop();
        }
    }

    @Test
    void afterADayItIsGivenUpUntilSomebodySendsItAgain() {
        server.stop();
        LetterId id = post("grace@post.example");
        Instant begun = watch.instant();

        Optional<Instant> again = postman.deliver(id);
        while (again.isPresent()) {
            watch.forward(Duration.between(watch.instant(), again.get()));
            again = postman.deliver(id);
        }
        assertThat(letter(id).state()).isEqualTo(LetterSummary.State.GIVEN_UP);
        assertThat(Duration.between(begun, letter(id).givenUpAt())).isGreaterThan(Duration.ofHours(24));
        assertThat(postman.deliver(id)).as("nobody goes out for it any more").isEmpty();
        assertThat(letter(id).trouble().attempts()).isEqualTo(7);

        server.start();
        retry(id);
        try (var node = Node.start(
                dataSource, new Postman(letters, seals, smtp(server.getSmtp().getPort()), transaction, watch), watch)) {
            node.look();
            arrived(1);
        }
        assertThatExceptionOfType(LetterSent.class).isThrownBy(() -> retry(id));
    }

    @Test
    void everyAttemptCarriesTheSameMessageId() throws Exception {
        LetterId id = post("grace@post.example");
        postman.deliver(id);
        jdbc.sql("UPDATE letter SET sent_at = NULL WHERE id = :id")
                .param("id", id.value())
                .update();
        postman.deliver(id);

        List<MimeMessage> mails = arrived(2);
        assertThat(mails.get(0).getMessageID())
                .isEqualTo(mails.get(1).getMessageID())
                .endsWith("@finch.example>");
    }
}
