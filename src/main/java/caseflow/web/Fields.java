package caseflow.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** A form as the page shows it again: what was typed, and what is wrong with it. */
public final class Fields {

    /**
     * @param field the name of the field, empty for the form as a whole
     * @param label what the page calls the field, null where it is not known
     */
    public record Problem(String field, @Nullable String label, String message) {}

    private final BindingResult form;
    private final MessageSource messages;
    private final Words words;
    private final Map<String, String> labels = new LinkedHashMap<>();
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
        return error == null ? null : sentence(error);
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

    /** Remembers what the page calls the field, and gives it back. */
    public String label(String field, String label) {
        labels.put(field, label);
        return label;
    }

    /** Before the page is drawn once more, with what was learnt from drawing it. */
    void rewind() {
        focused = false;
    }

    public boolean wrong() {
        return form.hasErrors();
    }

    /** Every problem, for the summary above the form, in the order of the fields on the page. */
    public List<Problem> problems() {
        List<String> order = new ArrayList<>(labels.keySet());
        return form.getAllErrors().stream()
                .map(this::problem)
                .sorted(Comparator.comparingInt(problem -> order.indexOf(problem.field())))
                .toList();
    }

    private Problem problem(ObjectError error) {
        String field = error instanceof FieldError one ? one.getField() : "";
        return new Problem(field, labels.get(field), sentence(error));
    }

    private String sentence(ObjectError error) {
        Object[] values = Objects.requireNonNullElse(error.getArguments(), new Object[0]);
        var said =
                new DefaultMessageSourceResolvable(error.getCodes(), words.written(values), error.getDefaultMessage());
        return messages.getMessage(said, words.locale());
    }
}
