package caseflow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.settings.Pictures;
import java.util.Base64;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class EmblemTests {

    private static final String BODY =
            "<div class=\"letterhead\"><p class=\"name\"><img src=\"emblem:\" alt=\"Finch &amp; Partners\"/></p></div><h1>Title</h1>";

    @Test
    void standsWhereTheNameWouldAndIsReadAloudAsIt() throws Exception {
        byte[] pdf = with(Pictures.drawn("png", 120, 30), "png");

        Judge.assertArchivableAndAccessible(pdf);
        assertThat(Judge.text(pdf)).containsOnlyOnce("Finch & Partners");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void ofAnotherKindLikewise() {
        Judge.assertArchivableAndAccessible(with(Pictures.drawn("jpeg", 120, 30), "jpeg"));
    }

    @Test
    void withoutOneTheNameIsWrittenOut() {
        byte[] pdf = new Pdf().render(Samples.document("Title", BODY));

        Judge.assertArchivableAndAccessible(pdf);
        assertThat(Judge.text(pdf)).containsPattern("(?s)Finch & Partners.*Finch & Partners");
    }

    private static byte[] with(byte[] picture, String kind) {
        var beans = new StaticListableBeanFactory();
        String address = "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(picture);
        beans.addBean("emblem", (Emblem) () -> Optional.of(address));
        return new Pdf(beans.getBeanProvider(Emblem.class)).render(Samples.document("Title", BODY));
    }
}
