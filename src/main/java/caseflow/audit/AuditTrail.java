package caseflow.audit;

import caseflow.activity.Actor;
import caseflow.settings.FirmSettings;
import caseflow.web.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the trail for those who search it: everybody's deeds, with the addresses they came from. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    static final int ROWS = 50;
    static final int PART = 1_000;

    private final TrailStore store;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;

    AuditTrail(TrailStore store, FirmSettings settings, ApplicationEventPublisher events) {
        this.store = store;
        this.settings = settings;
        this.events = events;
    }

    public Stretch<TrailRow, Place> search(Sought sought) {
        Place after = sought.afterPlace();
        Place before = sought.beforePlace();
        List<TrailRow> found = store.list(narrowing(sought), after, before, ROWS + 1);
        return Stretch.of(found, ROWS, after, before, TrailRow::place);
    }

    /** All that is sought, part by part: what is written meanwhile is newer than all of it. */
    public List<TrailRow> part(Sought sought, @Nullable Place after) {
        return store.list(narrowing(sought), after, null, PART);
    }

    /** That somebody takes it away. */
    @Transactional
    public void noteExport(Actor actor) {
        events.publishEvent(TrailFact.of(TrailFact.What.EXPORTED, actor));
    }

    private Narrowing narrowing(Sought sought) {
        ZoneId zone = settings.current().zone();
        LocalDate to = sought.toDay();
        return new Narrowing(
                sought.who().isEmpty() ? null : store.people(sought.who()),
                sought.client().isEmpty() ? null : store.clients(sought.client()),
                sought.kind(),
                midnight(sought.fromDay(), zone),
                midnight(to == null ? null : to.plusDays(1), zone),
                sought.q());
    }

    /** Or, where clocks are put forward at midnight, whatever they show first. */
    private static @Nullable Instant midnight(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
