package caseflow.announcements;

import caseflow.database.RowScope;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails an announcement when it starts. */
@Configuration(proxyBeanMethods = false)
class AnnouncementJobs {

    private static final TaskDescriptor<Void> LETTERS = TaskDescriptor.of("announcements-letters");

    /** A job for each version: one that is running is not in the way of the next, and finds nobody left to mail. */
    static TaskInstance<Void> letters(Announcement announcement) {
        return LETTERS.instance(announcement.id() + "/" + announcement.version())
                .build();
    }

    @Bean
    Task<Void> writeAnnouncementLetters(AnnouncementLetters letters, RowScope rows) {
        return Tasks.oneTime(LETTERS).execute((job, context) -> {
            var id = AnnouncementId.valueOf(job.getId().replaceFirst("/.*", ""));
            try (var bound = rows.enterFirm()) {
                letters.writeAll(id);
            }
        });
    }
}
