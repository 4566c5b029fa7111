package caseflow.library.firm;

import caseflow.library.Article;
import caseflow.library.Category;
import caseflow.library.CategoryId;
import caseflow.library.Wording;
import caseflow.prose.Prose;
import caseflow.web.Typed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * An article as it is typed.
 *
 * @param version of the article that is edited, empty for a new one
 */
public record ArticleForm(String title, String category, String body, String version) {

    public ArticleForm(
            @Nullable String title, @Nullable String category, @Nullable String body, @Nullable String version) {
        this.title = Typed.line(title);
        this.category = Typed.line(category);
        this.body = Prose.typed(body);
        this.version = Typed.line(version);
    }

    static ArticleForm of(Article article) {
        return new ArticleForm(
                article.wording().title(),
                article.category().id().toString(),
                article.wording().body(),
                Integer.toString(article.version()));
    }

    int seen() {
        return Typed.version(version);
    }

    /** Nothing if it makes no sense, which the fields then say. */
    Optional<Wording> read(List<Category> categories, BindingResult errors) {
        require("title", title, Wording.LONGEST_TITLE, errors);
        require("body", body, Prose.LONGEST, errors);
        Optional<CategoryId> chosen = categories.stream()
                .map(Category::id)
                .filter(id -> id.toString().equals(category))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("category", "library.category.missing");
        }
        return chosen.filter(id -> !errors.hasErrors()).map(id -> new Wording(id, title, body));
    }

    private static void require(String field, String text, int longest, BindingResult errors) {
        if (text.isEmpty()) {
            errors.rejectValue(field, "library.field.missing");
        } else if (text.length() > longest) {
            errors.rejectValue(field, "library.field.long", new Object[] {longest}, null);
        }
    }
}
