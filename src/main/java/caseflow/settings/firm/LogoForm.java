package caseflow.settings.firm;

import caseflow.settings.Unsuited;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/** The file somebody chose; a browser sends an empty one where none was chosen. */
public record LogoForm(@Nullable MultipartFile file) {

    /** Not bound, because a text in the place of a file would be a fault of ours then. */
    static LogoForm in(HttpServletRequest request) {
        var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return new LogoForm(parts == null ? null : parts.getFile("file"));
    }

    void judge(Errors errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "settings.appearance.logo.missing");
        }
    }

    void refuse(Unsuited why, Errors errors) {
        errors.rejectValue("file", why.key(), why.args().toArray(), null);
    }

    String name() {
        return Objects.requireNonNullElse(Objects.requireNonNull(file).getOriginalFilename(), "logo");
    }

    /** No more of it than it takes to see that it is too large. */
    byte[] bytes(int most) throws IOException {
        try (var bytes = Objects.requireNonNull(file).getInputStream()) {
            return bytes.readNBytes(most + 1);
        }
    }
}
