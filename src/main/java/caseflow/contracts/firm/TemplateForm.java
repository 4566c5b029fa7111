package caseflow.contracts.firm;

import caseflow.contracts.ContractContent;
import caseflow.contracts.ContractTemplate;
import caseflow.contracts.ContractType;
import caseflow.prose.Prose;
import caseflow.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A template as it is typed. */
public record TemplateForm(
        @NotBlank @Size(max = 80) String name,

        String type,
        @Size(max = 160) String topic,
        @Size(max = Prose.LONGEST) String text,
        String version) {

    static final TemplateForm BLANK = new TemplateForm("", "", "", "", "");

    public TemplateForm(
            @Nullable String name,
            @Nullable String type,
            @Nullable String topic,
            @Nullable String text,
            @Nullable String version) {
        this.name = Typed.line(name);
        this.type = Typed.line(type);
        this.topic = Typed.line(topic);
        this.text = Prose.typed(text);
        this.version = Typed.line(version);
    }

    static TemplateForm of(ContractTemplate template) {
        return new TemplateForm(
                template.name(),
                Long.toString(template.type()),
                template.topic(),
                template.text(),
                Integer.toString(template.version()));
    }

    /** What a contract says, to be given a name. */
    static TemplateForm of(ContractContent content) {
        return new TemplateForm(content.topic(), Long.toString(content.type()), content.topic(), content.text(), "");
    }

    /** @param id 0 for a new one */
    ContractTemplate read(long id, List<ContractType> types, BindingResult errors) {
        Optional<Long> known = types.stream()
                .map(ContractType::id)
                .filter(each -> Long.toString(each).equals(type))
                .findFirst();
        if (known.isEmpty()) {
            errors.rejectValue("type", "contracts.type.missing");
        }
        return new ContractTemplate(id, Typed.version(version), name, known.orElse(0L), topic, text);
    }
}
