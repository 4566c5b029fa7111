package caseflow.identity.passkey;

import java.util.List;
import org.springframework.stereotype.Component;

/** The passkeys of accounts. How one is added: {@link Ceremonies}. */
@Component
public class Passkeys {

    /** Enough for all of somebody's devices, and not for filling a disk. */
    public static final int MOST = 10;

    private final PasskeyStore store;
    private final RelyingParty party;

    Passkeys(PasskeyStore store, RelyingParty party) {
        this.store = store;
        this.party = party;
    }

    public List<Passkey> of(long account) {
        return store.of(account, party.host());
    }

    /** How many of them open the account, at the address the application has now. */
    public int good(long account) {
        return party.obstacle().isPresent()
                ? 0
                : store.credentials(account, party.host()).size();
    }

    public boolean remove(long account, long id) {
        return store.delete(account, id);
    }

    /** Whether there was any. */
    public boolean removeAll(long account) {
        return store.deleteOf(account);
    }
}
