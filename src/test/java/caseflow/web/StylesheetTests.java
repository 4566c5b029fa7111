package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(WebSlice.class)
class StylesheetTests {

    private static final int KILOBYTE = 1024;

    private final Assets assets;
    private final MockMvcTester web;

    @Autowired
    StylesheetTests(WebApplicationContext context, Assets assets) {
        this.assets = assets;
        this.web = WebSlice.web(context);
    }

    @BeforeEach
    void theContextHasStarted() {
        assertThat(assets.address("favicon.svg")).isNotEmpty();
    }

    @Test
    void allComponentsComeInOneFile() throws IOException {
        assertThat(text("css/app.css"))
                .doesNotContain("@import")
                .contains("@layer reset, tokens", "--canvas", ".sidebar", ".dialog");
    }

    @Test
    void itAsksForFontsByTheirHash() throws IOException {
        assertThat(text("css/app.css")).containsPattern("fonts/inter-latin-[0-9a-f]{32}\\.woff2");
    }

    /** Browsers have none where a portal is read without TLS, and payment forms are drawn by scripts all the same. */
    @Test
    void withoutAClipboardOnlyWhatCopiesIsHidden() throws IOException {
        assertThat(text("css/app.css"))
                .containsPattern("data-clipboard\\]\\) :is\\(\\[data-copy\\], \\[data-copies\\]\\)\\{display");
    }

    @Test
    void stylesAndScriptsAreSmall() throws IOException {
        assertThat(zipped("css/app.css")).isLessThan(10 * KILOBYTE);
        assertThat(zipped("htmx.min.js") + zipped("js/app.js")).isLessThan(25 * KILOBYTE);
    }

    @Test
    void anAssetIsKeptForAYearAndVariesWithNothing() {
        var answer = web.get().uri(assets.address("css/app.css"));

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .doesNotContainHeader("Vary");
    }

    private String text(String file) throws IOException {
        return web.get().uri(assets.address(file)).exchange().getResponse().getContentAsString();
    }

    private int zipped(String file) throws IOException {
        byte[] content =
                web.get().uri(assets.address(file)).exchange().getResponse().getContentAsByteArray();
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(content);
        }
        return zipped.size();
    }
}
