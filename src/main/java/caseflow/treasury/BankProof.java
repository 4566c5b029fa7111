package caseflow.treasury;

import caseflow.identity.FreshProof;
import java.util.List;
import org.springframework.stereotype.Component;

/** A session left open, or stolen, is not enough to say where the firm is paid: not in a text of an invoice either. */
@Component
class BankProof implements FreshProof {

    @Override
    public List<String> paths() {
        return List.of("/firm/settings/bank/**", "/firm/settings/firm/**", "/firm/settings/invoices/**");
    }
}
