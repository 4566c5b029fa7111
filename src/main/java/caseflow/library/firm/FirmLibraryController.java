package caseflow.library.firm;

import caseflow.activity.Actor;
import caseflow.library.Article;
import caseflow.library.ArticleId;
import caseflow.library.Articles;
import caseflow.library.Categories;
import caseflow.library.Category;
import caseflow.library.CategoryId;
import caseflow.library.Illustrations;
import caseflow.library.Shelf;
import caseflow.library.Wording;
import caseflow.web.Conflict;
import caseflow.web.Flash;
import caseflow.web.NotFound;
import caseflow.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All articles, and the form in which one is written. */
@Controller
@RequestMapping("/firm/library")
class FirmLibraryController {

    private static final int MOST = 25;
    private static final int ALL = 1_000;

    private final Articles articles;
    private final Categories categories;
    private final Illustrations illustrations;

    FirmLibraryController(Articles articles, Categories categories, Illustrations illustrations) {
        this.articles = articles;
        this.categories = categories;
        this.illustrations = illustrations;
    }

    /**
     * @param category whose articles alone are shown, all of them
     * @param q words to be found, in whatever category
     */
    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable CategoryId category,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        String words = Typed.line(q);
        model.addAttribute("q", words);
        if (!words.isEmpty()) {
            model.addAttribute("shelves", articles.found(words, ALL));
            return "library/firm/index";
        }
        List<Shelf> shelves = articles.shelves(category, category == null ? MOST : ALL);
        if (category != null && shelves.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("shelves", shelves);
        model.addAttribute("category", category);
        return "library/firm/index";
    }

    /** What was put away. */
    @GetMapping("/removed")
    String removed(Model model) {
        model.addAttribute("entries", articles.removed());
        return "library/firm/removed";
    }

    /** @param title what it is to be called, where it answers what was looked for in vain */
    @GetMapping("/new")
    String blank(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String title,
            Model model) {
        return form(null, new ArticleForm(title, category, "", ""), model);
    }

    @PostMapping
    String create(
            @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Optional<Wording> wording = form.read(categories.all(), errors);
        if (wording.isEmpty()) {
            return form(null, form, model);
        }
        ArticleId id = articles.write(wording.get(), actor);
        Flash.say(redirect, "library.flash.written");
        return "redirect:/firm/library/" + id;
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable ArticleId id, Model model) {
        Article article = articles.findEditable(id);
        return form(article, ArticleForm.of(article), model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable ArticleId id,
            @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Article article = articles.find(id);
        Optional<Wording> wording = form.read(categories.all(), errors);
        if (wording.isEmpty()) {
            return form(article, form, model);
        }
        try {
            articles.save(id, form.seen(), wording.get(), actor);
        } catch (Conflict refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", refused);
            return form(article, form, model);
        }
        Flash.say(redirect, article.shown() ? "library.flash.saved.shown" : "library.flash.saved");
        return "redirect:/firm/library/" + id;
    }

    private String form(@Nullable Article article, ArticleForm form, Model model) {
        List<Category> all = categories.all();
        model.addAttribute("form", form);
        model.addAttribute("article", article);
        model.addAttribute("categories", CategoryChoice.of(all));
        model.addAttribute("pictures", article == null ? List.of() : illustrations.of(article.id()));
        return all.isEmpty() ? "library/firm/nowhere" : "library/firm/form";
    }
}
