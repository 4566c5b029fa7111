package caseflow.seal;

import caseflow.startup.StartupNotice;
import caseflow.web.Waiting;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls for a new certificate in time: on the first page of the console, beside the settings on every page, and at each start. */
@Component
class SealWarning implements Waiting, StartupNotice {

    private final Seals seals;
    private final Clock clock;

    SealWarning(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public String entry() {
        return "settings/seal";
    }

    @Override
    public int count() {
        return lines().size();
    }

    @Override
    public List<String> lines() {
        return seals
                .present()
                .filter(certificate -> certificate.expiresSoon(clock.instant()))
                .map(certificate -> "The certificate of the firm's seal is good until " + certificate.notAfter()
                        + " and has to be replaced: nothing is sealed after that.")
                .stream()
                .toList();
    }
}
