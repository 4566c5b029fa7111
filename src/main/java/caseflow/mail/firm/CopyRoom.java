package caseflow.mail.firm;

import caseflow.mail.LetterCopy;
import caseflow.mail.LetterId;
import caseflow.mail.Outbox;
import caseflow.mail.StaffAddresses;
import caseflow.web.Viewer;
import org.springframework.stereotype.Component;

/** Copies of letters for whoever looks. Only who sees to the staff comes by the keys in the letters of colleagues. */
@Component
class CopyRoom {

    private final Outbox outbox;
    private final StaffAddresses staff;

    CopyRoom(Outbox outbox, StaffAddresses staff) {
        this.outbox = outbox;
        this.staff = staff;
    }

    LetterCopy copy(LetterId id, Viewer viewer) {
        LetterCopy copy = outbox.copy(id);
        boolean hidden =
                !viewer.may("staff") && staff.include(copy.summary().to().email());
        return hidden ? new LetterCopy(copy.summary(), copy.sheet().masked()) : copy;
    }
}
