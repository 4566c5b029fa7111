package caseflow.support;

import caseflow.clients.ClientScope;
import caseflow.evidence.Evidences;
import caseflow.evidence.Reader;
import caseflow.evidence.Readings;
import caseflow.evidence.Subject;
import caseflow.evidence.Way;
import caseflow.links.LinkGrant;
import caseflow.links.Links;
import caseflow.web.Assets;
import caseflow.web.Brands;
import caseflow.web.Languages;
import caseflow.web.Page;
import caseflow.web.UploadLimits;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The pages of a {@link TestPaper} behind each of the three doors. */
@Controller
@TestComponent
public class TestPaperPages {

    private final TestPaper paper;
    private final Links links;
    private final Readings readings;
    private final Evidences evidences;
    private final TemplateEngine engine;
    private final Languages languages;
    private final Brands brands;
    private final Assets assets;

    TestPaperPages(
            TestPaper paper,
            Links links,
            Readings readings,
            Evidences evidences,
            TemplateEngine engine,
            Languages languages,
            Brands brands,
            Assets assets) {
        this.paper = paper;
        this.links = links;
        this.readings = readings;
        this.evidences = evidences;
        this.engine = engine;
        this.languages = languages;
        this.brands = brands;
        this.assets = assets;
    }

    @PostMapping("/l/{token}/test-acceptance")
    String accept(LinkGrant grant, @RequestParam String name, @PathVariable String token) {
        paper.accept(grant.about(TestPaper.KIND), grant.reader(), name);
        return "redirect:/l/" + token;
    }

    @GetMapping("/portal/test-papers/{number}")
    @ResponseBody
    String read(@PathVariable long number, Reader reader) {
        readings.note(TestPaper.subject(number), 1, reader, null, Way.PAGE);
        return reader.name() + " <" + reader.email() + "> " + reader.browser();
    }

    @GetMapping("/firm/test-papers/{number}")
    String show(@PathVariable long number, ClientScope scope, HttpServletRequest request, Model model) {
        Subject subject = TestPaper.subject(number);
        Page page = page(request);
        var issued = links.of(subject, scope);
        var read = readings.of(subject, scope);
        var kept = evidences.of(subject, scope);
        model.addAttribute("title", "Test paper " + number);
        model.addAttribute("content", (Content) out -> {
            out.writeContent("<h1>Test paper " + number + "</h1><div class=\"stack\">");
            engine.render("links/firm/_links.jte", Map.of("page", page, "links", issued), out);
            engine.render("evidence/_readings.jte", Map.of("page", page, "readings", read), out);
            kept.forEach(evidence -> {
                out.writeContent("<section class=\"card\"><div class=\"card-body\">");
                engine.render("evidence/_evidence.jte", Map.of("page", page, "evidence", evidence), out);
                out.writeContent("</div></section>");
            });
            out.writeContent("</div>");
        });
        return "web/layout/firm";
    }

    private Page page(HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        String here = request.getRequestURI();
        return new Page(
                languages.in(Locale.ENGLISH),
                brands.brand(),
                null,
                null,
                csrf,
                null,
                here,
                here,
                false,
                assets,
                new UploadLimits(25),
                List.of(),
                List.of());
    }
}
