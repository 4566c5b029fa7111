package caseflow.attachments;

import static caseflow.clients.ClientScope.ALL;
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
import caseflow.storage.BlobUnreadable;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.web.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@CaseFlowTest
@Transactional
class AttachmentsTests {

    private static final Actor JONAS = new Actor(Actor.Kind.STAFF, 2L, "Jonas Berg", null);
    private static final Subject OFFER = new Subject("test", 1);
    private static final Subject SIBLING = new Subject("test", 2);

    @Autowired
    Attachments attachments;

    @Autowired
    Activity activity;

    @Autowired
    DataFolder data;

    @Autowired
    Addresses addresses;

    @Autowired
    RowScope rows;

    private RowScope.Bound bound = () -> {};
    private ClientId bakery = new ClientId(0);
    private ClientId marine = new ClientId(0);

    @BeforeTransaction
    void enter() {
        bound = rows.enterFirm();
    }

    @AfterTransaction
    void leave() {
        bound.close();
    }

    @BeforeEach
    void meet() {
        bakery = new ClientId(addresses.client("Hill Street Bakery Ltd"));
        marine = new ClientId(addresses.client("Northwind Marine Inc"));
    }

    private Attachment add(Subject subject, String name, byte[] bytes) {
        return attachments.add(subject, bakery, name, new ByteArrayInputStream(bytes), JONAS);
    }

    private Attachment add(String name) {
        return add(OFFER, name, name.getBytes(UTF_8));
    }

    private byte[] bytes(Attachment attachment) throws IOException {
        try (InputStream bytes = attachments.open(attachment)) {
            return bytes.readAllBytes();
        }
    }

    @Test
    void theBytesComeBackTheSame() throws IOException {
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);

        Attachment added = add(OFFER, "C:\\plans\\“Site” خطة 🏠.bin", bytes);

        Attachment found = attachments.find(added.id(), OFFER, ALL);
        assertThat(found).isEqualTo(added);
        assertThat(found.name()).isEqualTo("“Site” خطة 🏠.bin");
        assertThat(found.blob().size()).isEqualTo(bytes.length);
        assertThat(found.addedBy()).isEqualTo("Jonas Berg");
        assertThat(bytes(found)).isEqualTo(bytes);
    }

    @Test
    void theyStandInTheOrderTheyCame() {
        add("b.txt");
        add("a.txt");
        add(SIBLING, "c.txt", new byte[1]);

        assertThat(attachments.of(OFFER, ALL)).extracting(Attachment::name).containsExactly("b.txt", "a.txt");
        assertThat(attachments.of(OFFER, ClientScope.of(bakery))).hasSize(2);
    }

    @Test
    void anotherClientsScopeSeesNothing() {
        AttachmentId fees = add("fees.pdf").id();
        ClientScope stranger = ClientScope.of(marine);

        assertThat(attachments.of(OFFER, stranger)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attachments.find(fees, OFFER, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attachments.remove(fees, OFFER, stranger, JONAS));
    }

    @Test
    void anAttachmentOfAnotherDocumentIsNotThere() {
        AttachmentId fees = add("fees.pdf").id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attachments.find(fees, SIBLING, ALL));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attachments.remove(fees, SIBLING, ALL, JONAS));
        Subject otherKind = new Subject("other", OFFER.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attachments.find(fees, otherKind, ALL));
    }

    @Test
    void whatWasRemovedGoesWithItNoMoreAndCanStillBeShown() throws IOException {
        Attachment fees = add("fees.pdf");

        attachments.remove(fees.id(), OFFER, ALL, JONAS);

        assertThat(attachments.of(OFFER, ALL)).isEmpty();
        Attachment removed = attachments.find(fees.id(), OFFER, ClientScope.of(bakery));
        assertThat(removed.removal()).isNotNull().extracting(Removal::by).isEqualTo("Jonas Berg");
        assertThat(bytes(removed)).isEqualTo("fees.pdf".getBytes(UTF_8));
        assertThatExceptionOfType(AttachmentAlreadyRemoved.class)
                .isThrownBy(() -> attachments.remove(fees.id(), OFFER, ALL, JONAS));
    }

    @Test
    void itIsAuditedAndStaysInsideTheFirm() {
        attachments.remove(add("fees.pdf").id(), OFFER, ALL, JONAS);

        assertThat(activity.aboutClient(bakery.value(), 2))
                .extracting(Entry::key, Entry::label)
                .containsExactly(
                        tuple("activity.attachment.removed", "fees.pdf"),
                        tuple("activity.attachment.added", "fees.pdf"));
        assertThat(activity.forClient(bakery.value(), 1, List.of("proposals", "estimates", "documents"), 5))
                .noneMatch(entry -> entry.label().equals("fees.pdf"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(AttachmentEmpty.class).isThrownBy(() -> add(OFFER, "nothing.pdf", new byte[0]));
    }

    @Test
    void twentyGoWithADocumentAndNoMore() {
        List<AttachmentId> added = IntStream.range(0, Attachments.MOST)
                .mapToObj(i -> add(i + ".txt").id())
                .toList();
        assertThatExceptionOfType(TooManyAttachments.class).isThrownBy(() -> add("more.txt"));

        attachments.remove(added.get(3), OFFER, ALL, JONAS);

        assertThat(add("more.txt").name()).isEqualTo("more.txt");
        assertThat(add(SIBLING, "other.txt", new byte[1]).name()).isEqualTo("other.txt");
    }

    @Test
    void aFileSwappedOnTheDiskDoesNotOpen() throws IOException {
        Attachment one = add("one.pdf");
        Attachment other = add("two.pdf");
        Files.copy(place(one), place(other), StandardCopyOption.REPLACE_EXISTING);

        assertThatExceptionOfType(BlobUnreadable.class).isThrownBy(() -> attachments.open(other));
        assertThat(bytes(one)).isEqualTo("one.pdf".getBytes(UTF_8));
    }

    private Path place(Attachment attachment) {
        String name = attachment.blob().id().toString();
        return data.resolve("files/" + name.substring(0, 2) + "/" + name);
    }
}
