package caseflow.documents.firm;

import caseflow.attachments.NewFile;
import caseflow.attachments.UploadForm;
import caseflow.web.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** Files that are to be documents, and what they are to be filed under. */
public record NewDocumentsForm(List<MultipartFile> files, String matter) {

    static final NewDocumentsForm BLANK = new NewDocumentsForm(null, null);

    public NewDocumentsForm(@Nullable List<MultipartFile> files, @Nullable String matter) {
        this.files = new UploadForm(files).files();
        this.matter = Typed.line(matter);
    }

    void judge(Errors errors) {
        new UploadForm(files).judge(0, errors);
    }

    List<NewFile> read() {
        return new UploadForm(files).read();
    }
}
