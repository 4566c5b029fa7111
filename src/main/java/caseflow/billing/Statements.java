package caseflow.billing;

import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.settings.FirmSettings;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The door to statements. What is out of scope is {@link caseflow.web.NotFound}. */
@Service
public class Statements {

    /** More would keep one core busy for seconds and fill a small heap. */
    static final int MOST = 2_000;

    private final StatementStore store;
    private final Clients clients;
    private final FirmSettings settings;

    Statements(StatementStore store, Clients clients, FirmSettings settings) {
        this.store = store;
        this.clients = clients;
        this.settings = settings;
    }

    /**
     * The balance and the entries are read as of one moment, so that they add up whatever is booked meanwhile.
     *
     * @throws StatementTooLong if more happened than goes into one document
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Statement of(ClientId id, StatementPeriod period, ClientScope scope) {
        Client client = clients.find(id, scope);
        ZoneId zone = settings.current().zone();
        List<StatementEntry> entries = store.within(id, period, zone, MOST + 1, scope);
        if (entries.size() > MOST) {
            throw new StatementTooLong(MOST);
        }
        return Statement.of(client, period, store.openings(id, period, zone, scope), entries);
    }
}
