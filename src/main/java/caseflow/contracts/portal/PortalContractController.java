package caseflow.contracts.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractId;
import caseflow.contracts.Contracts;
import caseflow.contracts.Lectern;
import caseflow.evidence.Reader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/portal/contracts")
class PortalContractController {

    private static final int MOST_WAITING = 50;

    private final Contracts contracts;
    private final Lectern lectern;

    PortalContractController(Contracts contracts, Lectern lectern) {
        this.contracts = contracts;
        this.lectern = lectern;
    }

    /** What waits stands on the first page. */
    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable ContractId after, Reader reader, ClientScope scope, Model model) {
        ContactId contact = Objects.requireNonNull(reader.contact(), "readers are contacts");
        boolean first = after == null;
        model.addAttribute("waiting", first ? contracts.awaiting(contact, scope, MOST_WAITING) : List.of());
        model.addAttribute("others", contracts.others(contact, after, scope));
        model.addAttribute("first", first);
        return "contracts/portal/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ContractId id, Reader reader, Actor actor, ClientScope scope, Model model) {
        Contract contract = contracts.find(id, scope);
        return lectern.show(contract, PortalVisits.to(contract, reader, actor, scope), model);
    }
}
