package caseflow.seal.visitor;

import caseflow.seal.Verdict.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The file somebody chose; a browser sends an empty one where none was. */
public record VerificationForm(@Nullable MultipartFile file) {

    static final VerificationForm BLANK = new VerificationForm(null);

    void judge(Errors errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "seal.verify.missing");
        }
    }

    static void refuse(Why why, Errors errors) {
        errors.rejectValue("file", why.key());
    }
}
