package caseflow.demo;

import caseflow.database.RowScope;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty installation, once and all at once: a story broken off leaves nothing behind. */
@Component
@Profile("demo")
class DemoStory implements ApplicationRunner {

    private final DemoFirm firm;
    private final List<Chapter> chapters;
    private final StoryClock clock;
    private final RowScope scope;
    private final TransactionTemplate transaction;

    DemoStory(
            DemoFirm firm, List<Chapter> chapters, StoryClock clock, RowScope scope, TransactionTemplate transaction) {
        this.firm = firm;
        this.chapters = chapters;
        this.clock = clock;
        this.scope = scope;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (firm.awaited()) {
            try (var bound = scope.enterFirm()) {
                transaction.executeWithoutResult(status -> tell());
            }
        }
    }

    private void tell() {
        DemoStaff staff = firm.open();
        var story = new Story();
        chapters.forEach(chapter -> chapter.tell(story, staff));
        story.play(clock, DemoFirm.ZONE);
    }
}
