package caseflow.documents.firm;

import caseflow.clients.MatterId;
import caseflow.documents.Document;
import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a document is called and filed under, as it is typed. */
public record DocumentForm(String name, String matter, String version) {

    private static final int LONGEST_NAME = 180;

    public DocumentForm(@Nullable String name, @Nullable String matter, @Nullable String version) {
        this.name = Typed.line(name);
        this.matter = Typed.line(matter);
        this.version = Typed.line(version);
    }

    static DocumentForm of(Document document) {
        MatterId matter = document.matter();
        return new DocumentForm(
                document.name(), matter == null ? "" : matter.toString(), Integer.toString(document.version()));
    }

    int seen() {
        return Typed.version(version);
    }

    void judge(BindingResult errors) {
        if (name.isEmpty()) {
            errors.rejectValue("name", "documents.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "documents.name.long", new Object[] {LONGEST_NAME}, null);
        }
    }
}
