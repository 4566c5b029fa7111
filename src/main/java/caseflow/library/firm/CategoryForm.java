package caseflow.library.firm;

import caseflow.library.Category;
import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a category is called, as it is typed. */
public record CategoryForm(String name) {

    static final CategoryForm BLANK = new CategoryForm("");

    public CategoryForm(@Nullable String name) {
        this.name = Typed.line(name);
    }

    void judge(BindingResult errors) {
        if (name.isEmpty()) {
            errors.rejectValue("name", "library.field.missing");
        } else if (name.length() > Category.LONGEST_NAME) {
            errors.rejectValue("name", "library.field.long", new Object[] {Category.LONGEST_NAME}, null);
        }
    }
}
