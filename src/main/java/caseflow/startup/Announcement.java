package caseflow.startup;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The line that people and scripts wait for, and the notices below it. */
@Component
class Announcement {

    private final List<StartupNotice> notices;

    Announcement(List<StartupNotice> notices) {
        this.notices = notices;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            print(System.out, web.getWebServer().getPort());
        }
    }

    void print(PrintStream out, int port) {
        out.println("CaseFlow is ready: http://localhost:" + port);
        notices.forEach(notice -> notice.lines().forEach(out::println));
        out.flush();
    }
}
