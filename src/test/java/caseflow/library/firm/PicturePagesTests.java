package caseflow.library.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.People;
import caseflow.library.Article;
import caseflow.library.Bookcase;
import caseflow.library.CategoryId;
import caseflow.library.Picture;
import caseflow.support.CaseFlowTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Staff add pictures to an article, and nothing else that is called so. */
@CaseFlowTest
class PicturePagesTests {

    @Autowired
    Bookcase bookcase;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private CategoryId category;

    @BeforeEach
    void aShelf() {
        category = bookcase.category();
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(People.JONAS)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var form = mvc.post().uri(path).with(csrf()).with(people.as(People.JONAS));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private MvcTestResult upload(Article article, String name, byte[] bytes) {
        var form = MockMvcRequestBuilders.multipart(place(article) + "/pictures")
                .file(new MockMultipartFile("files", name, "image/png", bytes));
        return mvc.perform(form.with(csrf()).with(people.as(People.JONAS)));
    }

    private static String place(Article article) {
        return "/firm/library/" + article.id();
    }

    @Test
    void aPictureIsShownInTheTextAndInThePreview() {
        Article article = bookcase.internal(category, "Plan", "x");
        assertThat(upload(article, "plan.png", Bookcase.png())).hasRedirectedUrl(place(article));
        Picture picture = bookcase.picture(article);
        String address = place(article) + "/pictures/" + picture.id();
        String text = "![The plan](image:" + picture.id() + ") ![No](https://evil.example/x.png)";

        assertThat(see(place(article))).bodyText().contains("plan.png", picture.inText());
        assertThat(see(address)).hasStatusOk().hasContentType("image/png");
        assertThat(post(place(article) + "/preview", "body", text))
                .hasStatusOk()
                .bodyText()
                .contains("<img src=\"" + address + "\" alt=\"The plan\"")
                .doesNotContain("evil.example");
        assertThat(post("/firm/preview", "text", text)).bodyText().doesNotContain(address);

        assertThat(see(address + "/removal")).bodyText().contains("Remove plan.png?");
        assertThat(post(address + "/removal")).hasRedirectedUrl(place(article));
        assertThat(see(address)).hasStatus(404);
        assertThat(post(place(article) + "/preview", "body", text)).bodyText().doesNotContain("src=\"" + address);
    }

    @Test
    void onlyPicturesAreTakenWhateverTheyAreCalled() {
        Article article = bookcase.internal(category, "Plan", "x");
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        for (byte[] bytes : List.of(svg, page)) {
            for (String name : List.of("plan.svg", "plan.html", "plan.txt")) {
                assertThat(upload(article, name, bytes))
                        .hasStatus(422)
                        .bodyText()
                        .contains("is no picture");
            }
        }
        assertThat(upload(article, "plan.png", new byte[0])).hasStatus(422);
        assertThat(bookcase.firm(() -> bookcase.owner()
                        .sql("SELECT count(*) FROM library_picture WHERE article_id = :id")
                        .param("id", article.id().value())
                        .query(Integer.class)
                        .single()))
                .isZero();
    }
}
