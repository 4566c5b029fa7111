package caseflow.identity;

import caseflow.settings.FirmSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rule for each person, as the firm has it now. */
@Component
class FactorRules {

    private final FirmSettings settings;
    private final ObjectProvider<FactorExemption> exemption;

    FactorRules(FirmSettings settings, ObjectProvider<FactorExemption> exemption) {
        this.settings = settings;
        this.exemption = exemption;
    }

    FactorRule of(Account account) {
        FactorExemption exempt = exemption.getIfAvailable();
        return new FactorRule(
                account.staff(),
                exempt != null && exempt.ofStaff(),
                settings.current().contactFactor());
    }
}
