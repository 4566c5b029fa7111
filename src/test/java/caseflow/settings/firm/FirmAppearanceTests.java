package caseflow.settings.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.identity.People;
import caseflow.pdf.Emblem;
import caseflow.settings.Looks;
import caseflow.settings.Pictures;
import caseflow.settings.Shade;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class FirmAppearanceTests {

    private static final String PAGE = "/firm/settings/appearance";
    private static final String LOGO = PAGE + "/logo";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Looks looks;

    @Autowired
    Emblem emblem;

    @AfterEach
    void asBefore() {
        looks.change(looks.current().version(), Optional.empty(), Actor.system());
        looks.remove(Shade.LIGHT, Actor.system());
        looks.remove(Shade.DARK, Actor.system());
    }

    @Test
    void theColourIsOnEveryPageAsASheetThatBrowsersKeep() throws Exception {
        assertThat(colour("#1F3A68")).hasRedirectedUrl(PAGE);

        String path = page("/sign-in").select("link[href^=/brand-]").attr("href");
        assertThat(path).startsWith("/brand-1f3a68-");
        MvcTestResult sheet = mvc.get().uri(path).exchange();
        assertThat(sheet).hasStatusOk().hasContentType("text/css;charset=UTF-8");
        assertThat(sheet.getResponse().getHeader("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(sheet.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(sheet.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(sheet).bodyText().contains("--brand: light-dark(#1f3a68, ");
        assertThat(Statements.during(() -> mvc.get().uri(path).exchange())).isEmpty();
    }

    @Test
    void withoutAColourThereIsNoSheet() throws Exception {
        assertThat(page("/sign-in").select("link[href^=/brand-]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/brand-1f3a68-00000000.css", "/brand-ffff00-00000000.css", "/brand-%7D.css", "/brand/x.png"})
    void whatWeNeverGaveIsNotThere(String path) {
        assertThat(mvc.get().uri(URI.create(path)).exchange()).hasStatus(404);
    }

    @Test
    void aPaleColourIsRefusedWithOneThatCanBeRead() {
        assertThat(colour("#ffd000"))
                .hasStatus(422)
                .bodyText()
                .contains("too pale", "value=\"#ffd000\"")
                .containsPattern("nearest shade that can be is #[0-9a-f]{6}");
        assertThat(looks.current().colour()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "#fff", "#1f3a68;} body{display:none", "url(//evil.example)", "</style>"})
    void nothingElseComesIntoTheSheet(String typed) {
        assertThat(colour(typed)).hasStatus(422).bodyText().contains("six of the figures");
        assertThat(looks.current().colour()).isEmpty();
    }

    @Test
    void itCanBeLookedAtFirst() {
        assertThat(post(PAGE)
                        .param("colour", "#7a1f3d")
                        .param("action", "preview")
                        .param("version", version()))
                .hasStatusOk()
                .bodyText()
                .contains("fill=\"#7a1f3d\"", "On dark");
        assertThat(looks.current().colour()).isEmpty();
    }

    @Test
    void whoSavesOverSomebodyElseIsTold() {
        String seen = version();
        colour("#1f3a68");

        assertThat(post(PAGE).param("colour", "#7a1f3d").param("version", seen))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has changed the colour", "value=\"#7a1f3d\"");
    }

    @Test
    void theLogoTakesThePlaceOfTheNameOnPagesAndPaper() throws Exception {
        assertThat(send("light", "logo.png", Pictures.drawn("png", 40, 20))).hasRedirectedUrl(PAGE);

        var shown = page("/sign-in").select("img.brand-logo");
        assertThat(shown.attr("alt")).isEqualTo("Finch & Partners");
        MvcTestResult logo = mvc.get().uri(shown.attr("src")).exchange();
        assertThat(logo).hasStatusOk().hasContentType("image/png");
        assertThat(logo.getResponse().getContentAsByteArray()).isEqualTo(Pictures.drawn("png", 40, 20));
        assertThat(logo.getResponse().getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox");
        assertThat(logo.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(emblem.picture()).get().asString().startsWith("data:image/png;base64,");
        assertThat(page("/verify").select("img.brand-logo")).isNotEmpty();

        assertThat(post(LOGO + "/removal").param("shade", "light")).hasRedirectedUrl(PAGE);
        assertThat(page("/sign-in").select("img.brand-logo")).isEmpty();
        assertThat(mvc.get().uri(shown.attr("src")).exchange()).hasStatus(404);
        assertThat(emblem.picture()).isEmpty();
    }

    @Test
    void darkPagesHaveOneOfTheirOwn() throws Exception {
        send("light", "logo.png", Pictures.drawn("png", 40, 20));
        send("dark", "logo.jpg", Pictures.drawn("jpeg", 30, 10));

        Document page = page("/sign-in");
        assertThat(page.select("img.brand-logo").attr("src")).endsWith(".png");
        assertThat(page.select("picture source[media*=dark]").attr("srcset")).endsWith(".jpeg");
    }

    @Test
    void whateverItIsCalledItIsWhatItsBytesAre() {
        assertThat(send("light", "logo.png", text("<html><script>alert(1)</script></html>")))
                .hasStatus(422)
                .bodyText()
                .contains("no PNG, JPEG or WebP");
        assertThat(send("light", "logo.png", text("<?xml version='1.0'?><svg onload='alert(1)'/>")))
                .hasStatus(422)
                .bodyText()
                .contains("SVG, which can carry programs");
        assertThat(send("light", "logo.png", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("choose a file");
        assertThat(looks.current().logos()).isEmpty();
    }

    @Test
    void oneThatIsTooLargeIsRefusedHoweverItIs() {
        assertThat(send("light", "logo.png", Pictures.bomb(10_000, 5_000)))
                .hasStatus(422)
                .bodyText()
                .contains("10,000 by 5,000 pixels");
        assertThat(send("light", "logo.png", Arrays.copyOf(Pictures.drawn("png", 40, 20), 512 * 1024 + 1)))
                .hasStatus(422)
                .bodyText()
                .contains("too large");
        assertThat(looks.current().logos()).isEmpty();
    }

    @Test
    void thereIsNoThirdShade() {
        assertThat(send("purple", "logo.png", Pictures.drawn("png", 4, 4))).hasStatus(404);
        assertThat(mvc.post()
                        .uri(LOGO)
                        .with(csrf())
                        .with(people.as(People.FINCH))
                        .param("file", "text"))
                .hasStatus(422);
    }

    private MvcTestResult colour(String hex) {
        return post(PAGE).param("colour", hex).param("version", version()).exchange();
    }

    private MvcTestResult send(String shade, String name, byte[] bytes) {
        return mvc.post()
                .uri(LOGO)
                .multipart()
                .file(new MockMultipartFile("file", name, "image/png", bytes))
                .param("shade", shade)
                .with(csrf())
                .with(people.as(People.FINCH))
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String page) {
        return mvc.post().uri(page).with(csrf()).with(people.as(People.FINCH));
    }

    private String version() {
        return Integer.toString(looks.current().version());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.get().uri(path).exchange().getResponse().getContentAsString());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
