package caseflow.vault.firm;

import caseflow.attachments.NewFile;
import caseflow.attachments.UploadForm;
import caseflow.vault.VaultItem;
import caseflow.web.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** Files that are to be put into a vault. */
public record FilesForm(List<MultipartFile> files, String lastDay, String once) {

    static final FilesForm BLANK = new FilesForm(null, null, null);

    public FilesForm(@Nullable List<MultipartFile> files, @Nullable String lastDay, @Nullable String once) {
        this.files = new UploadForm(files).files();
        this.lastDay = Typed.line(lastDay);
        this.once = Typed.line(once);
    }

    VaultItem.Terms judge(LocalDate today, Errors errors) {
        new UploadForm(files).judge(0, errors);
        return new TermsForm(lastDay, once).read(today, errors);
    }

    List<NewFile> read() {
        return new UploadForm(files).read();
    }
}
