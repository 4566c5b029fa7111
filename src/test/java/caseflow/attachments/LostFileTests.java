package caseflow.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import caseflow.activity.Activity;
import caseflow.activity.Actor;
import caseflow.activity.Entry;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.DataFolder;
import caseflow.database.RowScope;
import caseflow.evidence.Subject;
import caseflow.mail.LetterSummary;
import caseflow.mail.Outbox;
import caseflow.storage.BlobId;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.support.FilesToLose;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Over the wire, because it is the connection that has to break. */
@CaseFlowTest
class LostFileTests {

    private static final Subject PAPER = new Subject("test", 77);
    private static final int SEVERAL_SEGMENTS = 400_000;

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Attachments attachments;

    @Autowired
    AttachedFiles files;

    @Autowired
    FilesToLose offer;

    @Autowired
    Activity activity;

    @Autowired
    Outbox outbox;

    @Autowired
    DataFolder data;

    @Autowired
    Addresses addresses;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowScope rows;

    private RowScope.Bound bound = () -> {};
    private ClientId marine = new ClientId(0);

    @BeforeEach
    void enter() {
        bound = rows.enterFirm();
        marine = new ClientId(addresses.client("Northwind Marine Inc"));
    }

    @AfterEach
    void leave() {
        attachments
                .of(PAPER, ClientScope.ALL)
                .forEach(left -> attachments.remove(left.id(), PAPER, ClientScope.ALL, Actor.system()));
        bound.close();
    }

    @Test
    void aMissingFileIsAPageThatSaysSo() throws Exception {
        Attachment lost = offered(1000);
        Files.delete(place(lost));

        HttpResponse<String> answer = browser.send(request(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("This file is missing from the firm’s storage", "</html>");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void soIsADamagedOneAsLongAsNothingWasSent() throws Exception {
        Attachment damaged = offered(SEVERAL_SEGMENTS);
        change(damaged, 1000);

        assertThat(browser.send(request(), BodyHandlers.ofString()).body())
                .contains("This file is missing from the firm’s storage");
    }

    @Test
    void afterThatTheConnectionBreaksAndNothingIsAppended() throws Exception {
        Attachment damaged = offered(SEVERAL_SEGMENTS);
        change(damaged, SEVERAL_SEGMENTS);

        HttpResponse<InputStream> answer = browser.send(request(), BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(SEVERAL_SEGMENTS);
        byte[] come = new byte[SEVERAL_SEGMENTS];
        int[] count = {0};
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
            try (InputStream body = answer.body()) {
                for (int some = body.read(come); some >= 0; some = body.read(come, count[0], 1000)) {
                    count[0] += some;
                }
            }
        });
        assertThat(count[0]).isLessThan(SEVERAL_SEGMENTS);
        assertThat(new String(come, UTF_8)).doesNotContain("<html");
    }

    @Test
    void theFirmIsToldOnceOfEachFile() throws Exception {
        Attachment lost = offered(10);
        Files.delete(place(lost));
        List<LetterSummary> before = letters();

        browser.send(request(), BodyHandlers.ofString());
        browser.send(request(), BodyHandlers.ofString());

        assertThat(letters()).hasSize(before.size() + 2);
        assertThat(activity.aboutClient(marine.value(), 2))
                .extracting(Entry::key, Entry::label)
                .containsExactly(
                        tuple("activity.attachment.lost", "plan.bin"), tuple("activity.attachment.added", "plan.bin"));
    }

    @Test
    void everyFileOfAnAttachmentIsKnown() {
        Attachment kept = offered(10);
        Attachment removed = offered(10);
        attachments.remove(removed.id(), PAPER, ClientScope.ALL, Actor.system());
        BlobId strange = new BlobId(UUID.randomUUID());

        assertThat(transaction.<Set<BlobId>>execute(status -> files.known(
                        List.of(kept.blob().id(), strange, removed.blob().id()))))
                .containsExactlyInAnyOrder(kept.blob().id(), removed.blob().id());
    }

    private Attachment offered(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Attachment added = attachments.add(PAPER, marine, "plan.bin", new ByteArrayInputStream(bytes), Actor.system());
        offer.offer(added);
        return added;
    }

    private void change(Attachment attachment, int at) throws IOException {
        byte[] sealed = Files.readAllBytes(place(attachment));
        sealed[at] ^= 1;
        Files.write(place(attachment), sealed);
    }

    private List<LetterSummary> letters() {
        return outbox.page("", null, null, null).letters().stream()
                .filter(letter -> letter.subject().equals("A file of Northwind Marine Inc cannot be read any more"))
                .toList();
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + FilesToLose.ADDRESS))
                .build();
    }

    private Path place(Attachment attachment) {
        String name = attachment.blob().id().toString();
        return data.resolve("files/" + name.substring(0, 2) + "/" + name);
    }
}
