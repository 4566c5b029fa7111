package caseflow.library.firm;

import caseflow.library.ArticleId;
import caseflow.library.Articles;
import caseflow.prose.Prose;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows an article as it will look, with its pictures, while it is written. Keeps nothing. */
@Controller
class FirmArticlePreviewController {

    private static final String PAGE = "prose/firm/preview";

    private final Articles articles;
    private final Prose prose;

    FirmArticlePreviewController(Articles articles, Prose prose) {
        this.articles = articles;
        this.prose = prose;
    }

    @PostMapping("/firm/library/{id}/preview")
    ModelAndView create(@PathVariable ArticleId id, @RequestParam(defaultValue = "") String body) {
        String text = Prose.typed(body);
        var pictures = articles.find(id).picturesBelow("firm");
        return text.length() > Prose.LONGEST
                ? new ModelAndView(PAGE, Map.of("html", "", "tooLong", true), HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(PAGE, Map.of("html", prose.html(text, pictures), "tooLong", false));
    }
}
