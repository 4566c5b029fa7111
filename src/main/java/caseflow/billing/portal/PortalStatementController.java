package caseflow.billing.portal;

import caseflow.billing.StatementChoice;
import caseflow.billing.StatementForm;
import caseflow.billing.StatementPeriod;
import caseflow.billing.Statements;
import caseflow.billing.pdf.StatementPdf;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.pdf.PdfAnswer;
import caseflow.settings.FirmSettings;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/portal/payments/statement")
class PortalStatementController {

    private final Statements statements;
    private final StatementPdf pdf;
    private final FirmSettings settings;

    PortalStatementController(Statements statements, StatementPdf pdf, FirmSettings settings) {
        this.statements = statements;
        this.pdf = pdf;
        this.settings = settings;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", StatementForm.of(StatementChoice.THIS_YEAR.period(settings.today())));
        return page(model);
    }

    /** The file, or the form again where its days make no sense. */
    @GetMapping("/pdf")
    Object pdf(@ModelAttribute("form") StatementForm form, BindingResult errors, ClientScope scope, Model model) {
        Optional<StatementPeriod> period = form.read(errors, settings.today());
        if (period.isEmpty()) {
            return page(model);
        }
        ClientId client = scope.client().orElseThrow();
        return PdfAnswer.download(pdf.print(statements.of(client, period.get(), scope)));
    }

    private String page(Model model) {
        model.addAttribute("today", settings.today());
        return "billing/portal/statement";
    }
}
