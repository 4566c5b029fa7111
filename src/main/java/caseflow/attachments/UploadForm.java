package caseflow.attachments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The files somebody chose. */
public record UploadForm(List<MultipartFile> files) {

    public static final UploadForm BLANK = new UploadForm(null);

    /** A browser sends one nameless file where none was chosen. */
    public UploadForm(@Nullable List<MultipartFile> files) {
        this.files = Stream.ofNullable(files)
                .flatMap(List::stream)
                .filter(file -> !name(file).isEmpty())
                .toList();
    }

    public static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    public List<NewFile> read() {
        return files.stream().map(file -> new NewFile(name(file), file)).toList();
    }

    /** Says at the field why this is not one file with something in it. */
    public void judgeOne(Errors errors) {
        judge(0, errors);
        if (files.size() > 1) {
            errors.rejectValue("files", "attachments.files.one");
        }
    }

    /** Says at the field why these cannot be added to a document that has so many already. */
    public void judge(int held, Errors errors) {
        if (files.isEmpty()) {
            errors.rejectValue("files", "attachments.files.missing");
        } else if (held + files.size() > Attachments.MOST) {
            errors.rejectValue(
                    "files", "attachments.files.many", new Object[] {Attachments.MOST, Attachments.MOST - held}, null);
        }
        files.stream()
                .filter(MultipartFile::isEmpty)
                .forEach(file ->
                        errors.rejectValue("files", "attachments.files.empty", new Object[] {name(file)}, null));
    }
}
