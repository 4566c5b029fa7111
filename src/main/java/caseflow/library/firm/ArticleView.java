package caseflow.library.firm;

import caseflow.clients.ClientScope;
import caseflow.library.Article;
import caseflow.library.Articles;
import caseflow.library.Illustrations;
import caseflow.prose.Prose;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The firm's page of an article. */
@Component
class ArticleView {

    private final Articles articles;
    private final Illustrations illustrations;
    private final Prose prose;

    ArticleView(Articles articles, Illustrations illustrations, Prose prose) {
        this.articles = articles;
        this.illustrations = illustrations;
        this.prose = prose;
    }

    String of(Article article, ClientScope scope, Model model) {
        model.addAttribute("article", article);
        model.addAttribute("html", prose.html(article.wording().body(), article.picturesBelow("firm")));
        model.addAttribute("opinions", articles.opinions(article.id(), scope));
        model.addAttribute("pictures", illustrations.of(article.id()));
        return "library/firm/show";
    }
}
