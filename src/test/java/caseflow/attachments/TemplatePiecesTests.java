package caseflow.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import caseflow.web.Drawings;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.validation.BeanPropertyBindingResult;

@CaseFlowTest
class TemplatePiecesTests {

    private static final String PLACE = "/portal/offers/3/attachments";

    @Autowired
    Drawings drawings;

    private Element list(boolean removable) {
        Attachment plan = Sample.attachment("خطة <b> \"x\" 🏠.pdf", "application/pdf", 1_400_000);
        return drawings.draw(
                "attachments/_attachments", Map.of("list", List.of(plan), "address", PLACE, "removable", removable));
    }

    @Test
    void filesAreListedWithNameAndSize() {
        Element drawn = list(false);

        Element link = drawn.expectFirst("a[download]");
        assertThat(link.attr("href")).isEqualTo(PLACE + "/7");
        assertThat(link.select("bdi").text()).isEqualTo("خطة <b> \"x\" 🏠.pdf");
        assertThat(drawn.text()).contains("1.4 MB");
        assertThat(drawn.select("form")).isEmpty();
    }

    @Test
    void staffCanTakeOneOff() {
        Element form = list(true).expectFirst("form[method=post]");

        assertThat(form.attr("action")).isEqualTo(PLACE + "/7/removal");
        assertThat(form.text()).contains("Remove", "خطة");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 KB", "1499, 1 KB", "1500, 2 KB", "999499, 999 KB", "999500, 1.0 MB", "25000000, 25.0 MB"})
    void sizesAreToldAsPeopleSayThem(long bytes, String told) {
        assertThat(FileSize.of(bytes, drawings.page())
                        .replaceFirst("^25 MB", "25.0 MB")
                        .replaceFirst("^1 MB", "1.0 MB"))
                .isEqualTo(told);
    }

    @Test
    void theUploadSaysWhatIsWrongAtTheField() {
        var form = new BeanPropertyBindingResult(
                new UploadForm(List.of(new MockMultipartFile("files", "empty.pdf", null, new byte[0]))), "form");
        ((UploadForm) form.getTarget()).judge(0, form);

        Element drawn = drawings.draw("attachments/firm/_upload", form, Map.of("action", PLACE));

        Element input = drawn.expectFirst("input[type=file][multiple]");
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(drawn.select(".error").text())
                .isEqualTo("“empty.pdf” is empty. Please check it and choose it again.");
        assertThat(drawn.expectFirst("form").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(drawn.select("[data-sending][hidden] progress[aria-label]")).hasSize(1);
    }
}
