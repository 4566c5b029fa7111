package caseflow.settings;

import java.util.Locale;

/**
 * How invoices are numbered, when they are due, and what is printed on each. Texts that are not given are empty.
 *
 * @param prefix what numbers start with; it does not end in a figure, or one number could be written in two ways
 * @param width how many figures follow it at least
 * @param days from issue to due
 * @param intro printed above the lines
 * @param closing printed below everything else
 * @param paymentNote printed beside how to pay
 */
public record InvoiceTerms(String prefix, int width, int days, String intro, String closing, String paymentNote) {

    /** How the invoice of that number is called. */
    public String number(long number) {
        return prefix + String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
