package caseflow.settings;

import caseflow.web.Conflict;

/** Something about the bank details has been asked for or cancelled since, or waits already. */
public final class BankChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    BankChangedMeanwhile() {
        super("settings.conflict.bank");
    }
}
