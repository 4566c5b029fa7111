package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.web.Brand;
import caseflow.web.Spoken;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StationeryTests {

    private static final Brand FINCH =
            new Brand("Finch & Partners", "office@finch.example", "+44 20 7946 0000", ZoneOffset.UTC);

    @Test
    void whatPeopleTypedIsTextAndNeverMarkup() throws Exception {
        Document html = html("en", new Sheet.Action("Open <it>", "https://x.example/?a=1&b=\"><script>"));

        assertThat(html.select("script, b")).isEmpty();
        assertThat(html.title()).isEqualTo("<b>Invoice</b>");
        assertThat(html.selectXpath("//a[@class='button']").attr("href"))
                .isEqualTo("https://x.example/?a=1&b=\"><script>");
    }

    @Test
    void theFirmStandsAtTheHeadAndBelow() throws Exception {
        Document html = html("en", null);

        assertThat(html.body().text())
                .startsWith("Finch & Partners")
                .endsWith("office@finch.example · +44 20 7946 0000");
        assertThat(html.select("a.button")).isEmpty();
        assertThat(html.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
    }

    @Test
    void arabicRunsFromRightToLeft() throws Exception {
        assertThat(html("ar", null).selectXpath("/html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void theTextPartReadsFromTopToBottom() throws Exception {
        Sheet sheet = sheet("en", new Sheet.Action("Open the invoice", "https://x.example/l/7"));

        assertThat(stationery("en").text(sheet)).isEqualTo("""
                Dear Grace Hill,

                It is due on 3 December.

                Open the invoice:
                https://x.example/l/7

                The link lives for 30 days.

                --\s
                Finch & Partners
                office@finch.example
                +44 20 7946 0000
                """);
    }

    private static Document html(String language, Sheet.@Nullable Action action) throws Exception {
        return Jsoup.parse(stationery(language).html(sheet(language, action)));
    }

    private static Sheet sheet(String language, Sheet.@Nullable Action action) {
        return new Sheet(
                language,
                "<b>Invoice</b>",
                List.of("Dear Grace Hill,", "It is due on 3 December."),
                action,
                "The link lives for 30 days.",
                List.of());
    }

    private static Stationery stationery(String language) throws Exception {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        return new Stationery(engine, Spoken.languages(Locale.forLanguageTag(language)), () -> FINCH);
    }
}
