package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.activity.Actor;
import caseflow.support.CaseFlowTest;
import caseflow.web.Languages;
import caseflow.web.NotFound;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;

@CaseFlowTest
@Transactional
class OutboxTests {

    private static final String TOKEN = "Zm9yIGdyYWNlIGhpbGwgb25seQ";

    @Autowired
    Outbox outbox;

    @Autowired
    Languages languages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void withoutAMailServerALetterIsKeptAndItsLinkWorks() {
        LetterId id = posted("grace@outbox.example");
        LetterCopy copy = outbox.copy(id);

        assertThat(outbox.sends()).isFalse();
        assertThat(copy.summary().state()).isEqualTo(LetterSummary.State.KEPT);
        assertThat(copy.sheet().action())
                .isNotNull()
                .extracting(Sheet.Action::url)
                .asString()
                .endsWith(TOKEN);
        assertThat(jobs()).isZero();
    }

    private int jobs() {
        return jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'letter'")
                .query(Integer.class)
                .single();
    }

    @Test
    void withoutAMailServerNothingCanBeSent() {
        LetterId id = posted("grace@outbox.example");

        assertThatExceptionOfType(NoMailServer.class).isThrownBy(() -> outbox.retry(id, Actor.system()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> outbox.retry(new LetterId(Long.MAX_VALUE), Actor.system()));
    }

    @Test
    void theNewestComesFirstAndAPartOfTheAddressFindsIt() {
        LetterId first = posted("Ada@outbox.example");
        LetterId second = posted("grace@outbox.example");

        assertThat(outbox.page("@outbox.EXAMPLE", null, null, null).letters())
                .extracting(LetterSummary::id)
                .containsExactly(second, first);
        assertThat(outbox.page("ada@outbox", null, null, null).letters())
                .extracting(LetterSummary::id)
                .containsExactly(first);
        assertThat(outbox.page("%", null, null, null).letters())
                .as("a percent sign is only itself")
                .isEmpty();
        assertThat(outbox.page("@outbox.example", null, second, null).letters())
                .extracting(LetterSummary::id)
                .containsExactly(first);
        assertThat(outbox.page("@outbox.example", null, null, first).letters())
                .extracting(LetterSummary::id)
                .containsExactly(second);
    }

    @Test
    void aBodyMovedToAnotherLetterDoesNotOpen() {
        LetterId mine = posted("ada@outbox.example");
        LetterId theirs = posted("grace@outbox.example");
        jdbc.sql("""
                UPDATE letter SET body = (SELECT body FROM letter WHERE id = :theirs)
                WHERE id = :mine
                """)
                .param("mine", mine.value())
                .param("theirs", theirs.value())
                .update();

        assertThatExceptionOfType(LetterUnreadable.class).isThrownBy(() -> outbox.copy(mine));
    }

    private LetterId posted(String email) {
        outbox.post(Letter.to(email, "Grace Hill", languages.in(Locale.ENGLISH))
                .subject("mail.outbox.none")
                .action("mail.retry", "https://portal.finch.example/l/" + TOKEN)
                .secret(TOKEN));
        return outbox.page(email, null, null, null).letters().get(0).id();
    }

    @CaseFlowTest
    static class WithoutATransaction {

        @Autowired
        Outbox outbox;

        @Autowired
        Languages languages;

        @Test
        void nobodyPostsALetterThatHasNoCause() {
            Letter letter = Letter.to("grace@outbox.example", "", languages.in(Locale.ENGLISH))
                    .subject("mail.outbox.none");

            assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> outbox.post(letter));
        }
    }
}
