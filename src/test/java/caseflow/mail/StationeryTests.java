package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.web.Brand;
import caseflow.web.Spoken;
import caseflow.web.Words;
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
            new Brand("Finch & Partners", "office@finch.example", "+44 20 7946 0000", ZoneOffset.UTC, false);

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

    @Test
    void severalThingsStandBelowOneGreetingEachWithItsLink() throws Exception {
        Sheet first = sheet("en", new Sheet.Action("Open the first", "https://x.example/l/7"));
        Sheet both =
                first.and(sheet("en", new Sheet.Action("Open the second", "https://x.example/l/8")), words(), FINCH);

        assertThat(stationery("en").text(both)).startsWith("""
                Dear Grace Hill,

                It is due on 3 December.

                Open the first:
                https://x.example/l/7

                * * *

                It is due on 3 December.

                Open the second:
                https://x.example/l/8

                The link lives for 30 days.

                --\s
                """);
        Document html = Jsoup.parse(stationery("en").html(both));
        assertThat(html.title()).isEqualTo("2 new things for you at Finch & Partners");
        assertThat(html.select("a.button").eachAttr("href"))
                .containsExactly("https://x.example/l/7", "https://x.example/l/8");
        assertThat(html.select("hr")).hasSize(1);
        assertThat(html.text()).containsOnlyOnce("Dear Grace Hill,").containsOnlyOnce("The link lives for 30 days.");
    }

    private static Words words() throws Exception {
        return Spoken.english();
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
                List.of(),
                List.of(),
                List.of());
    }

    private static Stationery stationery(String language) throws Exception {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        return new Stationery(engine, Spoken.languages(Locale.forLanguageTag(language)), () -> FINCH);
    }
}
