package caseflow.billing.firm;

import caseflow.billing.Invoice;
import caseflow.billing.Method;
import caseflow.billing.PaymentEntry;
import caseflow.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A payment as it is typed.
 *
 * @param thank {@code true} to mail a receipt
 * @param version of the invoice it is for
 */
public record PaymentForm(
        String amount, String receivedOn, String method, String reference, String note, String thank, String version) {

    private static final int LONGEST_REFERENCE = 120;
    private static final int LONGEST_NOTE = 1000;

    public PaymentForm(
            @Nullable String amount,
            @Nullable String receivedOn,
            @Nullable String method,
            @Nullable String reference,
            @Nullable String note,
            @Nullable String thank,
            @Nullable String version) {
        this.amount = Typed.line(amount);
        this.receivedOn = Typed.line(receivedOn);
        this.method = Typed.line(method);
        this.reference = Typed.line(reference);
        this.note = Typed.lines(note);
        this.thank = Typed.line(thank);
        this.version = Typed.line(version);
    }

    /** All of what is open, received today by transfer. */
    static PaymentForm of(Invoice invoice, LocalDate today) {
        return new PaymentForm(
                invoice.balance().getAmount().toPlainString(),
                today.toString(),
                Method.TRANSFER.key(),
                "",
                "",
                "true",
                Integer.toString(invoice.version()));
    }

    boolean thanks() {
        return thank.equals("true");
    }

    int seen() {
        return Typed.version(version);
    }

    /** Nothing if something makes no sense, which the fields then say. */
    Optional<PaymentEntry> read(BindingResult errors, CurrencyUnit currency, LocalDate today) {
        Optional<BigDecimal> figure =
                Typed.number(amount, currency.getDecimalPlaces()).filter(number -> number.signum() > 0);
        if (figure.isEmpty()) {
            errors.rejectValue("amount", amount.isEmpty() ? "billing.amount.missing" : "billing.amount.wrong");
        }
        Optional<LocalDate> day = Typed.day(receivedOn);
        if (day.isEmpty()) {
            errors.rejectValue("receivedOn", "billing.day.wrong");
        } else if (day.get().isAfter(today)) {
            errors.rejectValue("receivedOn", "billing.day.future");
        }
        Optional<Method> how = Arrays.stream(Method.values())
                .filter(known -> known.key().equals(method))
                .findFirst();
        if (how.isEmpty()) {
            errors.rejectValue("method", "billing.method.unknown");
        }
        text(errors, "reference", reference, LONGEST_REFERENCE);
        text(errors, "note", note, LONGEST_NOTE);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new PaymentEntry(
                        Money.of(currency, figure.orElseThrow()),
                        day.orElseThrow(),
                        how.orElseThrow(),
                        reference,
                        note));
    }

    private static void text(BindingResult errors, String field, String text, int longest) {
        if (text.length() > longest) {
            errors.rejectValue(field, "billing.text.long", new Object[] {longest}, null);
        }
    }
}
