package caseflow.clients.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Matter;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.web.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/firm/clients/{client}/matters")
class FirmMatterController {

    private final Clients clients;
    private final Matters matters;

    FirmMatterController(Clients clients, Matters matters) {
        this.clients = clients;
        this.matters = matters;
    }

    @GetMapping("/new")
    String form(@PathVariable ClientId client, ClientScope scope, Model model) {
        model.addAttribute("form", new MatterForm(""));
        return blank(client, scope, model);
    }

    @PostMapping
    String create(
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") MatterForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return blank(client, scope, model);
        }
        Matter matter = matters.open(client, form.title(), scope, actor);
        Flash.say(redirect, "clients.flash.matter.opened", matter.label());
        return "redirect:/firm/clients/" + client;
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable ClientId client, @PathVariable MatterId id, Model model) {
        Matter matter = matters.find(id, ClientScope.of(client));
        model.addAttribute("form", new MatterForm(matter.title()));
        return filled(matter, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable ClientId client,
            @PathVariable MatterId id,
            @Valid @ModelAttribute("form") MatterForm form,
            BindingResult errors,
            Model model,
            Actor actor,
            RedirectAttributes redirect) {
        Matter matter = matters.find(id, ClientScope.of(client));
        if (errors.hasErrors()) {
            return filled(matter, model);
        }
        matters.rename(id, form.title(), ClientScope.of(client), actor);
        Flash.say(redirect, "clients.flash.saved", form.title());
        return "redirect:/firm/clients/" + client;
    }

    private String blank(ClientId client, ClientScope scope, Model model) {
        model.addAttribute("client", clients.find(client, scope));
        return "clients/firm/matter/new";
    }

    private String filled(Matter matter, Model model) {
        model.addAttribute("client", clients.find(matter.client(), ClientScope.of(matter.client())));
        model.addAttribute("matter", matter);
        return "clients/firm/matter/edit";
    }
}
