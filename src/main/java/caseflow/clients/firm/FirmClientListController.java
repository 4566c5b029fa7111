package caseflow.clients.firm;

import caseflow.clients.ClientId;
import caseflow.clients.ClientList;
import caseflow.clients.ClientScope;
import caseflow.clients.ClientSearch;
import caseflow.clients.Clients;
import caseflow.web.Pager;
import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class FirmClientListController {

    private final Clients clients;

    FirmClientListController(Clients clients) {
        this.clients = clients;
    }

    @GetMapping("/firm/clients")
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ClientId after,
            @RequestParam(required = false) @Nullable ClientId before,
            ClientScope scope,
            Model model) {
        String words = Typed.line(q);
        ClientList list = clients.list(new ClientSearch(words, after, before), scope);
        model.addAttribute("words", words);
        model.addAttribute("clients", list.rows());
        model.addAttribute(
                "pager", new Pager(link(words, "before", list.before()), link(words, "after", list.after())));
        return "clients/firm/index";
    }

    private static @Nullable String link(String words, String side, @Nullable ClientId edge) {
        if (edge == null) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath("/firm/clients").queryParam(side, edge);
        if (!words.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        return address.build(false).expand(words).encode().toUriString();
    }
}
