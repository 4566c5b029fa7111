package caseflow.contracts.firm;

import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractId;
import caseflow.contracts.ContractQuery;
import caseflow.contracts.ContractSummary;
import caseflow.contracts.Contracts;
import caseflow.evidence.Readings;
import caseflow.settings.FirmSettings;
import caseflow.web.Listing;
import caseflow.web.Stretch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every contract, and how far each has come. */
@Controller
class FirmContractListController {

    private final Contracts contracts;
    private final Readings readings;
    private final Clients clients;
    private final FirmSettings settings;

    FirmContractListController(Contracts contracts, Readings readings, Clients clients, FirmSettings settings) {
        this.contracts = contracts;
        this.readings = readings;
        this.clients = clients;
        this.settings = settings;
    }

    @GetMapping("/firm/contracts")
    String index(@ModelAttribute("listing") Listing listing, ClientScope scope, Model model) {
        ContractQuery query = ContractQuery.of(listing, settings.today());
        Stretch<ContractSummary, ContractId> list = contracts.list(query, scope);
        model.addAttribute("shown", query.stage());
        model.addAttribute("contracts", list.rows());
        model.addAttribute("pager", listing.pager(list));
        model.addAttribute(
                "readings",
                readings.latest(
                        Contract.KIND,
                        list.rows().stream().map(row -> row.id().value()).toList(),
                        scope));
        if (query.client() != null) {
            model.addAttribute("client", clients.find(query.client(), scope));
        }
        return "contracts/firm/index";
    }
}
