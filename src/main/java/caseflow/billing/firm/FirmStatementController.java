package caseflow.billing.firm;

import caseflow.billing.StatementChoice;
import caseflow.billing.StatementForm;
import caseflow.billing.StatementPeriod;
import caseflow.billing.Statements;
import caseflow.billing.pdf.StatementPdf;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.pdf.PdfAnswer;
import caseflow.settings.FirmSettings;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/firm/clients/{id}/statement")
class FirmStatementController {

    private final Statements statements;
    private final StatementPdf pdf;
    private final Clients clients;
    private final FirmSettings settings;

    FirmStatementController(Statements statements, StatementPdf pdf, Clients clients, FirmSettings settings) {
        this.statements = statements;
        this.pdf = pdf;
        this.clients = clients;
        this.settings = settings;
    }

    @GetMapping
    String form(@PathVariable ClientId id, ClientScope scope, Model model) {
        model.addAttribute("form", StatementForm.of(StatementChoice.THIS_YEAR.period(settings.today())));
        return page(id, scope, model);
    }

    /** The file, or the form again where its days make no sense. */
    @GetMapping("/pdf")
    Object pdf(
            @PathVariable ClientId id,
            @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            ClientScope scope,
            Model model) {
        Optional<StatementPeriod> period = form.read(errors, settings.today());
        if (period.isEmpty()) {
            return page(id, scope, model);
        }
        return PdfAnswer.download(pdf.print(statements.of(id, period.get(), scope)));
    }

    private String page(ClientId id, ClientScope scope, Model model) {
        model.addAttribute("client", clients.find(id, scope));
        model.addAttribute("today", settings.today());
        return "billing/firm/statement";
    }
}
