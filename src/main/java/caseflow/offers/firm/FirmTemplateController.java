package caseflow.offers.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.lines.LineReading;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.OfferTemplate;
import caseflow.offers.OfferTemplates;
import caseflow.settings.FirmSettings;
import caseflow.web.Conflict;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.joda.money.CurrencyUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Templates that the firm keeps; prices in them are in its own currency. */
@Controller
class FirmTemplateController {

    private static final String PLACE = "/firm/offer-templates";

    private final OfferTemplates templates;
    private final OfferDrafts drafts;
    private final FirmSettings settings;

    FirmTemplateController(OfferTemplates templates, OfferDrafts drafts, FirmSettings settings) {
        this.templates = templates;
        this.drafts = drafts;
        this.settings = settings;
    }

    @GetMapping(PLACE)
    String index(Model model) {
        model.addAttribute("templates", templates.all());
        return "offers/firm/template/index";
    }

    @GetMapping(PLACE + "/new")
    String blank(Model model) {
        return form(0, TemplateForm.BLANK, model);
    }

    /** Begins one with what an offer says. */
    @GetMapping({"/firm/proposals/{id}/template/new", "/firm/estimates/{id}/template/new"})
    String of(OfferKind kind, @PathVariable OfferId id, ClientScope scope, Model model) {
        return form(0, TemplateForm.of(drafts.find(id, kind, scope).content()), model);
    }

    @GetMapping(PLACE + "/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        return form(id, TemplateForm.of(templates.find(id)), model);
    }

    @PostMapping(
            path = {PLACE, PLACE + "/{id}"},
            params = "!action")
    String save(
            @PathVariable(required = false) Long id,
            @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        long known = id == null ? 0 : id;
        OfferTemplate template = form.read(known, currency(), errors);
        if (errors.hasErrors()) {
            return form(known, form, model);
        }
        try {
            if (known == 0) {
                templates.add(template, actor);
            } else {
                templates.save(template, actor);
            }
        } catch (Conflict refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", refused);
            return form(known, form, model);
        }
        Flash.say(redirect, "offers.template.saved", template.name());
        return "redirect:" + PLACE;
    }

    /** Adds or takes away a line, or adds up. */
    @PostMapping(
            path = {PLACE, PLACE + "/{id}"},
            params = "action")
    String rework(
            @PathVariable(required = false) Long id,
            @RequestParam String action,
            @ModelAttribute("form") TemplateForm form,
            Model model) {
        return form(id == null ? 0 : id, form.reworked(action), model);
    }

    @PostMapping(PLACE + "/totals")
    String totals(@ModelAttribute("form") TemplateForm form, Model model) {
        model.addAttribute("totals", LineReading.totals(form, currency()));
        return "lines/firm/totals";
    }

    @PostMapping(PLACE + "/{id}/removal")
    String delete(@PathVariable long id, Actor actor, RedirectAttributes redirect) {
        String name = templates.find(id).name();
        templates.delete(id, actor);
        Flash.say(redirect, "offers.template.deleted", name);
        return "redirect:" + PLACE;
    }

    private String form(long id, TemplateForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("count", form.lines().size());
        model.addAttribute("currency", currency());
        model.addAttribute("totals", LineReading.totals(form, currency()));
        return "offers/firm/template/form";
    }

    private CurrencyUnit currency() {
        return settings.current().currency();
    }
}
