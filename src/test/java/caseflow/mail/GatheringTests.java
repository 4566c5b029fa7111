package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import caseflow.web.Spoken;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Letters of one topic that are posted to one reader within a minute. */
class GatheringTests extends PostOffice {

    private static final String GRACE = "grace@post.example";

    @Test
    void lettersOfOneMinuteBecomeOne() {
        post(letter(GRACE, "one").gathered("offers"));
        watch.forward(Duration.ofSeconds(59));
        post(letter("Grace@post.example", "two").gathered("offers"));

        assertThat(lettersTo(GRACE))
                .extracting(LetterSummary::subject)
                .containsExactly("2 new things for you at Finch & Partners");
    }

    @Test
    void theMinuteBeginsWithTheFirstLetterAndThenAnotherOneDoes() {
        post(letter(GRACE, "one").gathered("offers"));
        watch.forward(Duration.ofSeconds(40));
        post(letter(GRACE, "two").gathered("offers"));
        watch.forward(Duration.ofSeconds(20));
        post(letter(GRACE, "three").gathered("offers"));
        post(letter(GRACE, "four").gathered("offers"));

        assertThat(lettersTo(GRACE))
                .extracting(LetterSummary::subject)
                .containsExactly(
                        "2 new things for you at Finch & Partners", "2 new things for you at Finch & Partners");
    }

    @Test
    void anotherReaderAnotherTopicAndAnotherLanguageStayApart() throws Exception {
        post(letter(GRACE, "one").gathered("offers"));
        post(letter(GRACE, "two").gathered("contracts"));
        post(letter("tom@post.example", "three").gathered("offers"));
        post(Letter.to(GRACE, "Grace Hill", Spoken.in(Locale.GERMAN))
                .subject("mail.outbox")
                .gathered("offers"));
        post(letter(GRACE, "five"));

        assertThat(lettersTo(GRACE)).hasSize(4);
        assertThat(lettersTo("tom@post.example")).hasSize(1);
    }

    @Test
    void aLetterThatIsNotGatheredLeavesAtOnceAndOneThatIsWhenItsMinuteIsOver() {
        post(letter(GRACE, "at once"));
        assertThat(lettersTo(GRACE).get(0).dueAt()).isNotNull().isBeforeOrEqualTo(watch.instant());

        post(letter(GRACE, "later").gathered("offers"));
        assertThat(lettersTo(GRACE).get(0).dueAt()).isEqualTo(watch.instant().plusSeconds(60));
        assertThat(lettersTo(GRACE).get(0).state()).isEqualTo(LetterSummary.State.WAITING);
    }

    @Test
    void theyArriveAsOneMailWithAllTheirLinks() throws Exception {
        for (String what : List.of("one", "two", "three")) {
            post(letter(GRACE, what).gathered("offers"));
        }
        LetterId id = lettersTo(GRACE).get(0).id();
        LetterId other = post("tom@post.example");
        assertThat(outbox.copy(id).sheet().toString())
                .as("masked where letters are sent")
                .doesNotContain(TOKEN);

        try (var node = Node.start(dataSource, postman, watch)) {
            node.look();
            await().until(() -> letter(other).state() == LetterSummary.State.SENT);
            assertThat(letter(id).state()).isEqualTo(LetterSummary.State.WAITING);
            watch.forward(Duration.ofSeconds(61));
            node.look();
            await().until(() -> letter(id).state() == LetterSummary.State.SENT);
        }
        List<MimeMessage> mails = arrived(2);
        assertThat(mails).hasSize(2);
        MimeMessage mail = mails.get(1);
        assertThat(mail.getSubject()).isEqualTo("3 new things for you at Finch & Partners");
        assertThat(part(mail, 0))
                .contains(LINK + "-one", LINK + "-two", LINK + "-three")
                .containsOnlyOnce("Dear Grace Hill,");
        assertThat(Jsoup.parse(part(mail, 1)).select("a.button").eachAttr("href"))
                .containsExactly(LINK + "-one", LINK + "-two", LINK + "-three");
        assertThat(seals.open(copies.find(id).orElseThrow().body()).toString()).doesNotContain(TOKEN);
    }

    @Test
    void eightAtOnceMakeOneLetter() throws Exception {
        var start = new CyclicBarrier(8);
        List<Callable<Void>> posts = IntStream.range(0, 8)
                .<Callable<Void>>mapToObj(n -> () -> {
                    start.await();
                    post(letter(GRACE, "thing " + n).gathered("offers"));
                    return null;
                })
                .toList();

        ExecutorService hands = Executors.newFixedThreadPool(8);
        for (Future<Void> done : hands.invokeAll(posts)) {
            done.get();
        }
        hands.shutdown();

        assertThat(lettersTo(GRACE))
                .extracting(LetterSummary::subject)
                .containsExactly("8 new things for you at Finch & Partners");
        assertThat(seals.open(copies.find(lettersTo(GRACE).get(0).id())
                                .orElseThrow()
                                .body())
                        .items())
                .flatExtracting(Sheet.Item::paragraphs)
                .contains(IntStream.range(0, 8)
                        .mapToObj(n -> "Dear thing " + n + ",")
                        .toArray(String[]::new));
    }

    @Test
    void nothingIsAddedToALetterThatThePostmanHasInHandAndNobodyWaitsForHim() {
        post(letter(GRACE, "one").gathered("offers"));
        LetterId first = lettersTo(GRACE).get(0).id();

        transaction.executeWithoutResult(status -> {
            assertThat(letters.claim(first)).isPresent();
            CompletableFuture.runAsync(() -> post(letter(GRACE, "two").gathered("offers")))
                    .join();
        });

        assertThat(lettersTo(GRACE)).extracting(LetterSummary::subject).containsExactly("Dear two,", "Dear one,");
    }

    @Test
    void nothingIsAddedToALetterThatHasLeftOrWasGivenUp() {
        post(letter(GRACE, "one").gathered("offers"));
        retry(lettersTo(GRACE).get(0).id());
        postman.deliver(lettersTo(GRACE).get(0).id());
        post(letter(GRACE, "two").gathered("offers"));
        letters.giveUp(lettersTo(GRACE).get(0).id(), "550 no such mailbox", watch.instant());
        post(letter(GRACE, "three").gathered("offers"));

        assertThat(lettersTo(GRACE))
                .extracting(LetterSummary::subject)
                .containsExactly("Dear three,", "Dear two,", "Dear one,");
    }

    @Test
    void whatIsTakenBackWithItsCauseLeavesTheLetterAsItWas() {
        post(letter(GRACE, "one").gathered("offers"));
        transaction.executeWithoutResult(status -> {
            outbox.post(letter(GRACE, "two").gathered("offers"));
            status.setRollbackOnly();
        });

        assertThat(lettersTo(GRACE)).extracting(LetterSummary::subject).containsExactly("Dear one,");
    }

    @Test
    void aDiscreetFirmsLettersAreGatheredWithoutAWordOfWhatTheyTell() throws Exception {
        discreet = true;
        post(letter(GRACE, "INV-7 of 120.00").confidential().gathered("offers"));
        post(letter(GRACE, "INV-8 of 99.00").confidential().gathered("offers"));
        postman.deliver(lettersTo(GRACE).get(0).id());

        MimeMessage mail = arrived(1).get(0);
        assertThat(mail.getSubject()).isEqualTo("2 new things for you at Finch & Partners");
        for (int part : new int[] {0, 1}) {
            assertThat(part(mail, part))
                    .doesNotContain("INV-", "120.00", "99.00")
                    .contains(TOKEN);
        }
    }

    private Letter letter(String email, String what) {
        String token = what.contains(" ") ? TOKEN : TOKEN + "-" + what;
        return Letter.to(email, "Grace Hill", languages.in(Locale.ENGLISH))
                .subject("mail.greeting", what)
                .say("mail.greeting", what)
                .action("mail.retry", LINK.replace(TOKEN, token))
                .secret(token);
    }
}
