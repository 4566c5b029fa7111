package caseflow.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import caseflow.evidence.Subject;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two tabs, one place left. */
@CaseFlowTest
class LastPlaceTests {

    private static final Subject DOCUMENT = new Subject("test", 20);

    @Autowired
    Attachments attachments;

    @Autowired
    Addresses addresses;

    @Autowired
    RowScope rows;

    @Test
    void nobodyGoesBeyondTwenty() throws Exception {
        var client = new ClientId(addresses.client("Hill Street Bakery Ltd"));
        ExecutorService tabs = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> uploads = new ArrayList<>();
        for (int i = 0; i < Attachments.MOST + 4; i++) {
            uploads.add(() -> added(client));
        }
        int added = 0;
        for (Future<Boolean> upload : tabs.invokeAll(uploads)) {
            added += upload.get() ? 1 : 0;
        }
        tabs.shutdown();

        assertThat(added).isEqualTo(Attachments.MOST);
        try (RowScope.Bound bound = rows.enterFirm()) {
            assertThat(attachments.of(DOCUMENT, ClientScope.of(client))).hasSize(Attachments.MOST);
        }
    }

    private boolean added(ClientId client) {
        try (RowScope.Bound bound = rows.enterFirm()) {
            attachments.add(DOCUMENT, client, "fees.txt", new ByteArrayInputStream(new byte[] {1}), Actor.system());
            return true;
        } catch (TooManyAttachments full) {
            return false;
        }
    }
}
