package caseflow.identity;

import caseflow.web.NotFound;
import java.util.List;

/** Everybody at the firm together: a firm without an admin could not make one. */
record Colleagues(List<Colleague> all) {

    Colleague find(long id) {
        return all.stream().filter(some -> some.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    /** @throws LastAdmin if nobody would be left to run the firm without that one */
    void spare(Colleague one) {
        if (one.runsTheFirm() && all.stream().noneMatch(some -> some.id() != one.id() && some.runsTheFirm())) {
            throw new LastAdmin(one.name());
        }
    }
}
