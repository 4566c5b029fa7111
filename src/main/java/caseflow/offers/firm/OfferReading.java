package caseflow.offers.firm;

import caseflow.clients.Client;
import caseflow.clients.MatterChoice;
import caseflow.lines.LineReading;
import caseflow.offers.OfferContent;
import caseflow.prose.Prose;
import org.springframework.validation.BindingResult;

/** Makes the content of an offer of what was typed, and says at each field what makes no sense. */
final class OfferReading {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_NOTE = 2000;

    private final OfferForm form;
    private final BindingResult errors;

    private OfferReading(OfferForm form, BindingResult errors) {
        this.form = form;
        this.errors = errors;
    }

    static OfferContent content(OfferForm form, Client client, MatterChoice matters, BindingResult errors) {
        var reading = new OfferReading(form, errors);
        reading.texts();
        return new OfferContent(
                client.id(),
                matters.read(form.matter(), errors),
                form.title(),
                form.text(),
                LineReading.read(form, client.currency(), errors),
                form.internalNote());
    }

    private void texts() {
        limit("title", form.title(), LONGEST_TITLE);
        limit("text", form.text(), Prose.LONGEST);
        limit("internalNote", form.internalNote(), LONGEST_NOTE);
        if (form.title().isEmpty()) {
            errors.rejectValue("title", "offers.title.missing");
        }
    }

    private void limit(String field, String text, int longest) {
        if (text.length() > longest) {
            errors.rejectValue(field, "offers.text.long", new Object[] {longest}, null);
        }
    }
}
