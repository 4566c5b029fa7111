package caseflow.offers.firm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Files as a browser sends them; one that sends none at all sends an empty one without a name. */
public record UploadForm(List<MultipartFile> files) {

    static final UploadForm NONE = new UploadForm(List.of());

    public UploadForm(@Nullable List<MultipartFile> files) {
        this.files = files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty() || !named(file).isEmpty())
                        .toList();
    }

    List<MultipartFile> chosen(BindingResult errors) {
        if (files.isEmpty()) {
            errors.rejectValue("files", "offers.files.missing");
        }
        return files;
    }

    static String named(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
