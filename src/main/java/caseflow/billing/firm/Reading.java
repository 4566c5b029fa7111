package caseflow.billing.firm;

import caseflow.billing.InvoiceContent;
import caseflow.clients.Client;
import caseflow.clients.MatterChoice;
import caseflow.lines.LineReading;
import caseflow.web.Typed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Makes an invoice's content of what was typed, and says at each field what makes no sense. */
final class Reading {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 2000;

    private final InvoiceForm form;
    private final Client client;
    private final BindingResult errors;

    Reading(InvoiceForm form, Client client, BindingResult errors) {
        this.form = form;
        this.client = client;
        this.errors = errors;
    }

    /** @param matters that it may be filed under */
    InvoiceContent content(MatterChoice matters) {
        text("title", form.title(), LONGEST_TITLE);
        if (form.title().isEmpty()) {
            errors.rejectValue("title", "billing.title.missing");
        }
        text("note", form.note(), LONGEST_TEXT);
        text("internalNote", form.internalNote(), LONGEST_TEXT);
        return new InvoiceContent(
                client.id(),
                matters.read(form.matter(), errors),
                form.title(),
                due(),
                LineReading.read(form, client.currency(), errors),
                form.note(),
                form.internalNote());
    }

    private @Nullable LocalDate due() {
        if (form.due().isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Typed.day(form.due());
        if (day.isEmpty()) {
            errors.rejectValue("due", "billing.day.wrong");
        }
        return day.orElse(null);
    }

    private void text(String field, String text, int longest) {
        if (text.length() > longest) {
            errors.rejectValue(field, "billing.text.long", new Object[] {longest}, null);
        }
    }
}
