package caseflow.library.firm;

import caseflow.activity.Actor;
import caseflow.attachments.UploadForm;
import caseflow.clients.ClientScope;
import caseflow.library.ArticleId;
import caseflow.library.Articles;
import caseflow.library.Direction;
import caseflow.web.Flash;
import caseflow.web.NotFound;
import caseflow.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One article: what it says, who may read it, and where it stands. */
@Controller
@RequestMapping("/firm/library/{id}")
class FirmArticleController {

    private final Articles articles;
    private final ArticleView view;

    FirmArticleController(Articles articles, ArticleView view) {
        this.articles = articles;
        this.view = view;
    }

    @GetMapping
    String show(@PathVariable ArticleId id, ClientScope scope, Model model) {
        model.addAttribute("form", UploadForm.BLANK);
        return view.of(articles.find(id), scope, model);
    }

    /** @param version that the person saw */
    @PostMapping("/publication")
    String publish(
            @PathVariable ArticleId id,
            @RequestParam(defaultValue = "") String version,
            Actor actor,
            RedirectAttributes redirect) {
        articles.publish(id, Typed.version(version), actor);
        Flash.say(redirect, "library.flash.published");
        return to(id);
    }

    @PostMapping("/withdrawal")
    String unpublish(@PathVariable ArticleId id, Actor actor, RedirectAttributes redirect) {
        articles.unpublish(id, actor);
        Flash.say(redirect, "library.flash.unpublished");
        return to(id);
    }

    @PostMapping("/removal")
    String remove(@PathVariable ArticleId id, Actor actor, RedirectAttributes redirect) {
        articles.remove(id, actor);
        Flash.say(redirect, "library.flash.removed");
        return to(id);
    }

    @PostMapping("/restoration")
    String restore(@PathVariable ArticleId id, Actor actor, RedirectAttributes redirect) {
        articles.restore(id, actor);
        boolean shown = articles.find(id).shown();
        Flash.say(redirect, shown ? "library.flash.restored.shown" : "library.flash.restored");
        return to(id);
    }

    /**
     * @param to up or down
     * @param category whose articles alone were on the page, if that was so
     */
    @PostMapping("/place")
    String move(
            @PathVariable ArticleId id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String category,
            Actor actor) {
        articles.move(id, Direction.of(to).orElseThrow(NotFound::new), actor);
        String only = category.matches("\\d{1,18}") ? "?category=" + category : "";
        return "redirect:/firm/library" + only + "#article-" + id;
    }

    private static String to(ArticleId id) {
        return "redirect:/firm/library/" + id;
    }
}
