package caseflow.home;

import caseflow.activity.Activity;
import caseflow.billing.Invoices;
import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the firm's first page in one transaction, so that its parts agree, and in few statements. */
@Service
@Transactional(readOnly = true)
public class FirmFronts {

    private static final int SOON = 14;
    private static final int RECENT = 8;

    private final ErrandStore store;
    private final Invoices invoices;
    private final Activity activity;
    private final FirmSettings settings;
    private final Clock clock;

    FirmFronts(ErrandStore store, Invoices invoices, Activity activity, FirmSettings settings, Clock clock) {
        this.store = store;
        this.invoices = invoices;
        this.activity = activity;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param scope the firm's: within a client's there is no such page
     * @param may whether the part of the console of that key is open to whoever looks
     */
    public FirmFront of(ClientScope scope, Predicate<String> may) {
        LocalDate today = settings.today();
        Instant yesterday =
                today.minusDays(1).atStartOfDay(settings.current().zone()).toInstant();
        return new FirmFront(
                invoices.open(scope, FirmFront.SHOWN),
                store.errands(clock.instant(), today, today.plusDays(SOON), yesterday, FirmFront.SHOWN).stream()
                        .filter(errand -> may.test(errand.part()))
                        .toList(),
                activity.latest(RECENT));
    }
}
