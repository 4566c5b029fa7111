package caseflow.seal.visitor;

import caseflow.seal.Verdict.Why;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/** The file somebody chose; a browser sends an empty one where none was. */
public record VerificationForm(@Nullable MultipartFile file) {

    /** Not bound, because a text in the place of a file would be a fault of ours then. */
    static VerificationForm in(HttpServletRequest request) {
        var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return new VerificationForm(parts == null ? null : parts.getFile("file"));
    }

    void judge(Errors errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "seal.verify.missing");
        }
    }

    static void refuse(Why why, Errors errors) {
        errors.rejectValue("file", why.key());
    }
}
