package caseflow.contracts.firm;

import caseflow.clients.Client;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.contracts.ContractContent;
import caseflow.contracts.ContractType;
import caseflow.prose.Prose;
import caseflow.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Makes the content of a contract of what was typed, and says at each field what makes no sense. */
final class ContractReading {

    private static final int LONGEST_TOPIC = 160;
    private static final int LONGEST_NOTE = 2000;

    private final ContractForm form;
    private final ContractDesk.Choices choices;
    private final BindingResult errors;

    private ContractReading(ContractForm form, ContractDesk.Choices choices, BindingResult errors) {
        this.form = form;
        this.choices = choices;
        this.errors = errors;
    }

    static ContractContent content(ContractForm form, ContractDesk.Choices choices, BindingResult errors) {
        var reading = new ContractReading(form, choices, errors);
        reading.texts();
        LocalDate starts = reading.day("startsOn", form.startsOn());
        LocalDate ends = reading.day("endsOn", form.endsOn());
        if (starts != null && ends != null && ends.isBefore(starts)) {
            errors.rejectValue("endsOn", "contracts.ends.early");
        }
        Client client = choices.client();
        return new ContractContent(
                client.id(),
                choices.matters().read(form.matter(), errors),
                reading.type(),
                form.topic(),
                form.text(),
                choices.currency(),
                reading.value(choices.currency()),
                starts,
                ends,
                reading.signers(),
                form.countersigned().equals("true"),
                form.internalNote());
    }

    private void texts() {
        limit("topic", form.topic(), LONGEST_TOPIC);
        limit("text", form.text(), Prose.LONGEST);
        limit("internalNote", form.internalNote(), LONGEST_NOTE);
        if (form.topic().isEmpty()) {
            errors.rejectValue("topic", "contracts.topic.missing");
        }
    }

    private void limit(String field, String text, int longest) {
        if (text.length() > longest) {
            errors.rejectValue(field, "contracts.text.long", new Object[] {longest}, null);
        }
    }

    private long type() {
        Optional<Long> known = choices.types().stream()
                .map(ContractType::id)
                .filter(id -> Long.toString(id).equals(form.type()))
                .findFirst();
        if (known.isEmpty()) {
            errors.rejectValue("type", "contracts.type.missing");
        }
        return known.orElse(0L);
    }

    private @Nullable Money value(CurrencyUnit currency) {
        if (form.value().isEmpty()) {
            return null;
        }
        Optional<BigDecimal> amount =
                Typed.number(form.value(), currency.getDecimalPlaces()).filter(number -> number.signum() >= 0);
        if (amount.isEmpty()) {
            errors.rejectValue("value", "contracts.value.wrong");
        }
        return amount.map(number -> Money.of(currency, number)).orElse(null);
    }

    private @Nullable LocalDate day(String field, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Typed.day(typed);
        if (day.isEmpty()) {
            errors.rejectValue(field, "web.until.wrong");
        }
        return day.orElse(null);
    }

    private List<ContactId> signers() {
        List<ContactId> chosen = choices.contacts().stream()
                .map(Contact::id)
                .filter(id -> form.signers().contains(Long.toString(id.value())))
                .toList();
        if (chosen.size() < form.signers().stream().distinct().count()) {
            errors.rejectValue("signers", "contracts.signers.unknown");
        }
        return chosen;
    }
}
