package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.database.Memory;
import caseflow.web.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The door to the rates of tax that are offered where lines are written. A line keeps the figure, so that none changes. */
@Service
public class TaxRates {

    private final TaxRateStore store;
    private final ApplicationEventPublisher events;
    private final Memory<List<TaxRate>> memory;

    TaxRates(TaxRateStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        memory = new Memory<>(store::all, clock);
    }

    /** Those that are offered first. */
    public List<TaxRate> all() {
        return memory.recall();
    }

    public List<TaxRate> offered() {
        return all().stream().filter(TaxRate::active).toList();
    }

    /** @return whether the name was free */
    @Transactional
    public boolean add(String name, BigDecimal percent, Actor actor) {
        boolean free = store.add(name, percent);
        if (free) {
            changed(name, actor);
        }
        return free;
    }

    /**
     * Offers it no more, or again.
     *
     * @return whether that is so now: another one may have taken its name
     * @throws NotFound if there is no such rate
     */
    @Transactional
    public boolean offer(long id, boolean offered, Actor actor) {
        TaxRate rate = store.lock(id).orElseThrow(NotFound::new);
        boolean free = store.offer(id, offered);
        if (free) {
            changed(rate.name(), actor);
        }
        return free;
    }

    /** From now on a new line begins with that one. */
    @Transactional
    public void begin(long id, Actor actor) {
        TaxRate rate = store.lock(id).filter(TaxRate::active).orElseThrow(NotFound::new);
        store.noneUsual();
        store.usual(id);
        changed(rate.name(), actor);
    }

    /** From now on a new line begins with none. */
    @Transactional
    public void beginWithout(long id, Actor actor) {
        TaxRate rate = store.lock(id).filter(TaxRate::usual).orElseThrow(NotFound::new);
        store.noneUsual();
        changed(rate.name(), actor);
    }

    @TransactionalEventListener
    public void forget(TaxRatesChanged committed) {
        memory.forget();
    }

    private void changed(String name, Actor actor) {
        memory.forget();
        events.publishEvent(new TaxRatesChanged(actor, name));
    }
}
