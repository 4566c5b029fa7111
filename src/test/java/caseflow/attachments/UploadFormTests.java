package caseflow.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.multipart.MultipartFile;

class UploadFormTests {

    private static MultipartFile file(String name, int size) {
        return new MockMultipartFile("files", name, "text/html", new byte[size]);
    }

    private static List<String> judged(int held, MultipartFile... files) {
        var form = new UploadForm(List.of(files));
        var errors = new BeanPropertyBindingResult(form, "form");
        form.judge(held, errors);
        return errors.getAllErrors().stream().map(ObjectError::getCode).toList();
    }

    @Test
    void filesThatHaveRoomAreWelcome() {
        assertThat(judged(0, file("a.pdf", 1))).isEmpty();
        assertThat(judged(Attachments.MOST - 2, file("a.pdf", 1), file("b.pdf", 1)))
                .isEmpty();
    }

    @Test
    void moreThanThereIsRoomForAreNot() {
        assertThat(judged(Attachments.MOST - 1, file("a.pdf", 1), file("b.pdf", 1)))
                .containsExactly("attachments.files.many");
    }

    @Test
    void nothingChosenIsToldFromAnEmptyFile() {
        assertThat(judged(0)).containsExactly("attachments.files.missing");
        assertThat(judged(0, file("", 0))).containsExactly("attachments.files.missing");
        assertThat(judged(0, file("empty.pdf", 0), file("a.pdf", 1))).containsExactly("attachments.files.empty");
    }

    @Test
    void aFormWithoutTheFieldHasNone() {
        assertThat(new UploadForm(null).files()).isEmpty();
        assertThat(new UploadForm(new ArrayList<>()).files()).isEmpty();
    }
}
