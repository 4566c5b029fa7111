package caseflow.library.firm;

import caseflow.activity.Actor;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.UploadForm;
import caseflow.clients.ClientScope;
import caseflow.library.Article;
import caseflow.library.ArticleId;
import caseflow.library.Articles;
import caseflow.library.Illustrations;
import caseflow.library.NotAPicture;
import caseflow.library.Picture;
import caseflow.library.PictureId;
import caseflow.web.Flash;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pictures of an article, for the firm's eyes also before it is published. */
@Controller
@RequestMapping("/firm/library/{id}/pictures")
class FirmPictureController {

    private final Articles articles;
    private final Illustrations illustrations;
    private final ArticleView view;

    FirmPictureController(Articles articles, Illustrations illustrations, ArticleView view) {
        this.articles = articles;
        this.illustrations = illustrations;
        this.view = view;
    }

    @GetMapping("/{picture}")
    ResponseEntity<InputStreamResource> show(@PathVariable ArticleId id, @PathVariable PictureId picture) {
        Picture found = illustrations.find(picture, id);
        return AttachmentAnswer.of(
                found.name(), found.contentType(), found.blob().size(), illustrations.open(found));
    }

    @PostMapping
    String create(
            @PathVariable ArticleId id,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Article article = articles.find(id);
        form.judge(article.pictures().size(), errors);
        if (!errors.hasErrors()) {
            add(id, form, errors, actor);
        }
        if (errors.hasErrors()) {
            return view.of(article, scope, model);
        }
        Flash.say(redirect, "library.flash.pictured");
        return "redirect:/firm/library/" + id;
    }

    /** Asks. */
    @GetMapping("/{picture}/removal")
    String removal(@PathVariable ArticleId id, @PathVariable PictureId picture, Model model) {
        model.addAttribute("article", articles.find(id));
        model.addAttribute("picture", illustrations.find(picture, id));
        return "library/firm/picture";
    }

    @PostMapping("/{picture}/removal")
    String remove(
            @PathVariable ArticleId id, @PathVariable PictureId picture, Actor actor, RedirectAttributes redirect) {
        illustrations.remove(picture, id, actor);
        Flash.say(redirect, "library.flash.unpictured");
        return "redirect:/firm/library/" + id;
    }

    private void add(ArticleId id, UploadForm form, BindingResult errors, Actor actor) {
        try {
            illustrations.addAll(id, form.read(), actor);
        } catch (NotAPicture refused) {
            errors.rejectValue("files", refused.key(), refused.words(), null);
        }
    }
}
