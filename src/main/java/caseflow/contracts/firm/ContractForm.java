package caseflow.contracts.firm;

import caseflow.clients.MatterId;
import caseflow.contracts.ContractContent;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractTemplate;
import caseflow.prose.Prose;
import caseflow.web.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it is typed: text, so that nothing is lost that makes no sense yet.
 *
 * @param signers ids of contacts
 * @param version of the draft that is edited, empty for a new one
 */
public record ContractForm(
        String topic,
        String type,
        String matter,
        String text,
        String value,
        String startsOn,
        String endsOn,
        List<String> signers,
        String countersigned,
        String internalNote,
        String version) {

    static final ContractForm BLANK = new ContractForm("", "", "", "", "", "", "", List.of(), "", "", "");

    public ContractForm(
            @Nullable String topic,
            @Nullable String type,
            @Nullable String matter,
            @Nullable String text,
            @Nullable String value,
            @Nullable String startsOn,
            @Nullable String endsOn,
            @Nullable List<String> signers,
            @Nullable String countersigned,
            @Nullable String internalNote,
            @Nullable String version) {
        this.topic = Typed.line(topic);
        this.type = Typed.line(type);
        this.matter = Typed.line(matter);
        this.text = Prose.typed(text);
        this.value = Typed.line(value);
        this.startsOn = Typed.line(startsOn);
        this.endsOn = Typed.line(endsOn);
        this.signers = signers == null ? List.of() : List.copyOf(signers);
        this.countersigned = Typed.line(countersigned);
        this.internalNote = Typed.lines(internalNote);
        this.version = Typed.line(version);
    }

    static ContractForm of(ContractDraft draft) {
        ContractContent content = draft.content();
        MatterId matter = content.matter();
        return new ContractForm(
                content.topic(),
                Long.toString(content.type()),
                matter == null ? "" : matter.toString(),
                content.text(),
                content.value() == null ? "" : content.value().getAmount().toPlainString(),
                day(content.startsOn()),
                day(content.endsOn()),
                content.signers().stream().map(id -> Long.toString(id.value())).toList(),
                Boolean.toString(content.countersigned()),
                content.internalNote(),
                Integer.toString(draft.version()));
    }

    static ContractForm of(ContractTemplate template) {
        return new ContractForm(
                template.topic(),
                Long.toString(template.type()),
                "",
                template.text(),
                "",
                "",
                "",
                List.of(),
                "",
                "",
                "");
    }

    int seen() {
        return Typed.version(version);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
