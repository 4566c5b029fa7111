package caseflow.contracts;

import java.time.LocalDate;
import java.util.Locale;

/** Where a contract stands. Derived, never stored. */
public enum ContractState {
    DRAFT("plain"),
    OPEN("info"),
    EXPIRED("warn"),
    SIGNED("ok"),
    DECLINED("bad"),
    WITHDRAWN("plain");

    private final String tone;

    ContractState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return "contracts.state." + key();
    }

    /** What the firm has taken back does not stand, whoever had signed it. */
    static ContractState of(boolean signed, boolean declined, boolean withdrawn, LocalDate signUntil, LocalDate today) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (declined) {
            return DECLINED;
        }
        if (signed) {
            return SIGNED;
        }
        return signUntil.isBefore(today) ? EXPIRED : OPEN;
    }
}
