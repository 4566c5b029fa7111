package caseflow.identity;

import caseflow.startup.StartupNotice;
import caseflow.web.WebSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints the address of the set-up page for as long as nobody can sign in. */
@Component
class SetupNotice implements StartupNotice {

    private final FirstAdmin firstAdmin;
    private final WebSettings web;

    SetupNotice(FirstAdmin firstAdmin, WebSettings web) {
        this.firstAdmin = firstAdmin;
        this.web = web;
    }

    @Override
    public List<String> lines() {
        return firstAdmin.awaited()
                ? List.of("Set up this new installation here, once: " + web.address() + firstAdmin.path())
                : List.of();
    }
}
