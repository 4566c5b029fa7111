package caseflow.vault.firm;

import caseflow.vault.VaultItem;
import caseflow.web.Typed;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** How long and how often an item is shown, as it is typed. */
record TermsForm(String lastDay, String once) {

    /** Says at the field where it makes no sense. */
    VaultItem.Terms read(LocalDate today, Errors errors) {
        LocalDate day = Typed.day(lastDay).orElse(null);
        if (day == null && !lastDay.isEmpty()) {
            errors.rejectValue("lastDay", "web.until.wrong");
        } else if (day != null && day.isBefore(today)) {
            errors.rejectValue("lastDay", "web.until.past");
        }
        return new VaultItem.Terms(once.equals("true"), day);
    }
}
