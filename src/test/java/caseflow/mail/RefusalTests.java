package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class RefusalTests extends PostOffice {

    @Autowired
    Database database;

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 nobody of that name",
        "RCPT, 553 5.1.3 no address",
        "RCPT, 554 5.7.1 not to there",
        "MAIL, 554 5.7.1 not from you",
        "., 552 5.3.4 too large",
        "., 554 5.7.1 no thank you"
    })
    void whatIsRefusedForGoodIsGivenUpAtOnce(String command, String answer) throws Exception {
        LetterId id = post("grace@post.example");

        assertThat(refused(id, command, answer)).as("nobody comes back").isEmpty();

        LetterSummary letter = letter(id);
        assertThat(letter.state()).isEqualTo(LetterSummary.State.GIVEN_UP);
        assertThat(letter.givenUpAt()).isEqualTo(watch.instant());
        assertThat(letter.trouble()).isEqualTo(new LetterSummary.Trouble(1, answer));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.1 mailbox busy",
        "RCPT, 452 4.2.2 mailbox full",
        "MAIL, 421 4.3.2 going down",
        "MAIL, 530 5.7.0 sign in first",
        "., 451 4.7.1 come back later"
    })
    void whatIsRefusedForNowIsTriedAgain(String command, String answer) throws Exception {
        LetterId id = post("grace@post.example");

        assertThat(refused(id, command, answer)).contains(watch.instant().plus(Duration.ofMinutes(1)));

        assertThat(letter(id).state()).isEqualTo(LetterSummary.State.WAITING);
        assertThat(letter(id).trouble()).isEqualTo(new LetterSummary.Trouble(1, answer));
    }

    @Test
    void aLetterGivenUpIsSentAgainByHandAndThatIsOnRecord() throws Exception {
        LetterId id = post("grace@post.example");
        refused(id, "RCPT", "550 5.1.1 nobody of that name");
        jdbc.sql("DELETE FROM scheduled_tasks WHERE task_name = 'letter'").update();

        retry(id);

        assertThat(letter(id).state()).isEqualTo(LetterSummary.State.WAITING);
        assertThat(recorded(id)).isEqualTo("Eleanor Finch letter.retried No letters yet");
        assertThat(postman.deliver(id)).isEmpty();
        assertThat(letter(id).state()).isEqualTo(LetterSummary.State.SENT);
    }

    private Optional<Instant> refused(LetterId id, String command, String answer) throws Exception {
        try (var server = RefusingServer.open(command, answer)) {
            return new Postman(letters, seals, smtp(server.port()), transaction, watch).deliver(id);
        }
    }

    private String recorded(LetterId id) {
        return database.owner()
                .client()
                .sql("SELECT concat_ws(' ', actor_name, deed, label) FROM audit WHERE path = :path")
                .param("path", "outbox/" + id)
                .query(String.class)
                .single();
    }
}
