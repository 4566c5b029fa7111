package caseflow.identity;

import caseflow.activity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which an admin helps somebody at the firm who has lost the app and the recovery codes. */
@Service
@Transactional
public class ColleagueFactors {

    private final StaffRoster roster;
    private final SecondFactors factors;

    ColleagueFactors(StaffRoster roster, SecondFactors factors) {
        this.roster = roster;
        this.factors = factors;
    }

    /** @throws NotOneself because whoever has come upon an open session would come in by it again */
    public Colleague reset(long id, SignedIn admin, Actor actor) {
        Colleague one = roster.find(id);
        if (id == admin.accountId()) {
            throw new NotOneself();
        }
        factors.reset(id, actor);
        return one;
    }
}
