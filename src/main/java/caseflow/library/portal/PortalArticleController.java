package caseflow.library.portal;

import caseflow.attachments.AttachmentAnswer;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import caseflow.library.Article;
import caseflow.library.ArticleId;
import caseflow.library.Picture;
import caseflow.library.PictureId;
import caseflow.library.ReadingRoom;
import caseflow.prose.Prose;
import caseflow.web.Flash;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One article, as long as it is published. */
@Controller
@RequestMapping("/portal/library/{id}")
class PortalArticleController {

    private final ReadingRoom room;
    private final Prose prose;

    PortalArticleController(ReadingRoom room, Prose prose) {
        this.room = room;
        this.prose = prose;
    }

    @GetMapping
    String show(@PathVariable ArticleId id, Reader reader, ClientScope scope, Model model) {
        read(id, model);
        model.addAttribute("opinion", room.opinion(id, reader, scope).orElse(null));
        return "library/portal/show";
    }

    /** The same without all that is around it. */
    @GetMapping("/print")
    String print(@PathVariable ArticleId id, Model model) {
        read(id, model);
        return "library/portal/print";
    }

    @GetMapping("/pictures/{picture}")
    ResponseEntity<InputStreamResource> picture(@PathVariable ArticleId id, @PathVariable PictureId picture) {
        Picture found = room.picture(picture, id);
        return AttachmentAnswer.of(
                found.name(), found.contentType(), found.blob().size(), room.open(found));
    }

    /** Whether it was of help. */
    @PostMapping("/opinion")
    String say(@PathVariable ArticleId id, @RequestParam boolean helpful, Reader reader, RedirectAttributes redirect) {
        room.say(id, helpful, reader);
        Flash.say(redirect, helpful ? "library.flash.helped" : "library.flash.failed");
        return "redirect:/portal/library/" + id;
    }

    private void read(ArticleId id, Model model) {
        Article article = room.find(id);
        model.addAttribute("article", article);
        model.addAttribute("html", prose.html(article.wording().body(), article.picturesBelow("portal")));
    }
}
