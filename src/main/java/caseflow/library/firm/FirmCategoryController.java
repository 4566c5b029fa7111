package caseflow.library.firm;

import caseflow.activity.Actor;
import caseflow.library.Categories;
import caseflow.library.Category;
import caseflow.library.CategoryId;
import caseflow.library.CategoryNameTaken;
import caseflow.library.Direction;
import caseflow.web.Flash;
import caseflow.web.NotFound;
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

/** What articles are filed under. */
@Controller
@RequestMapping("/firm/library/categories")
class FirmCategoryController {

    private static final String LIST = "redirect:/firm/library/categories";

    private final Categories categories;

    FirmCategoryController(Categories categories) {
        this.categories = categories;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("form", CategoryForm.BLANK);
        return list(model);
    }

    @PostMapping
    String create(
            @ModelAttribute("form") CategoryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.judge(errors);
        if (!errors.hasErrors()) {
            named(() -> categories.add(form.name(), actor), errors);
        }
        if (errors.hasErrors()) {
            return list(model);
        }
        Flash.say(redirect, "library.flash.category.added", form.name());
        return LIST;
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable CategoryId id, Model model) {
        Category category = categories.find(id);
        model.addAttribute("form", new CategoryForm(category.name()));
        model.addAttribute("category", category);
        return "library/firm/category";
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable CategoryId id,
            @ModelAttribute("form") CategoryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Category category = categories.find(id);
        form.judge(errors);
        if (!errors.hasErrors()) {
            named(() -> categories.rename(id, form.name(), actor), errors);
        }
        if (errors.hasErrors()) {
            model.addAttribute("category", category);
            return "library/firm/category";
        }
        Flash.say(redirect, "library.flash.category.renamed");
        return LIST;
    }

    @PostMapping("/{id}/place")
    String move(@PathVariable CategoryId id, @RequestParam(defaultValue = "") String to, Actor actor) {
        categories.move(id, Direction.of(to).orElseThrow(NotFound::new), actor);
        return LIST + "#category-" + id;
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable CategoryId id, Actor actor, RedirectAttributes redirect) {
        String name = categories.find(id).name();
        categories.remove(id, actor);
        Flash.say(redirect, "library.flash.category.removed", name);
        return LIST;
    }

    private String list(Model model) {
        model.addAttribute("categories", categories.all());
        return "library/firm/categories";
    }

    private static void named(Runnable naming, BindingResult errors) {
        try {
            naming.run();
        } catch (CategoryNameTaken taken) {
            errors.rejectValue("name", taken.key(), taken.words(), null);
        }
    }
}
