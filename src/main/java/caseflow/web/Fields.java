package caseflow.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** A form as the page shows it again: what was typed, and what is wrong with it. */
public final class Fields {

    /** @param field the name of the field, empty for the form as a whole */
    public record Problem(String field, String message) {}

    private final BindingResult form;
    private final MessageSource messages;
    private final Words words;
    private boolean focused;

    Fields(BindingResult form, MessageSource messages, Words words) {
        this.form = form;
        this.messages = messages;
        this.words = words;
    }

    /** What stands in the field, as typed even where it made no sense; empty if nothing does. */
    public String value(String field) {
        return Objects.toString(form.getFieldValue(field), "");
    }

    public boolean checked(String field) {
        return "true".equals(value(field));
    }

    /** The first problem with the field, or null. */
    public @Nullable String error(String field) {
        FieldError error = form.getFieldError(field);
        return error == null ? null : messages.getMessage(error, words.locale());
    }

    /** The ids of what describes the field, for {@code aria-describedby}; null if nothing does. */
    public @Nullable String notes(String field, @Nullable String hint) {
        String hinted = hint == null ? "" : "h-" + field;
        String wrong = form.hasFieldErrors(field) ? "e-" + field : "";
        String notes = (hinted + " " + wrong).strip();
        return notes.isEmpty() ? null : notes;
    }

    /** True for the first wrong field that is drawn: the page opens there. */
    public boolean takesFocus(String field) {
        boolean takes = !focused && form.hasFieldErrors(field);
        focused |= takes;
        return takes;
    }

    public boolean wrong() {
        return form.hasErrors();
    }

    /** Every problem, for the summary above the form. */
    public List<Problem> problems() {
        return form.getAllErrors().stream()
                .map(error -> new Problem(
                        error instanceof FieldError field ? field.getField() : "",
                        messages.getMessage(error, words.locale())))
                .toList();
    }
}
