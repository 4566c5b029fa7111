package caseflow.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTests {

    private static final Prose PROSE = new Prose();

    private static Element read(String markdown) {
        return Jsoup.parseBodyFragment(PROSE.html(markdown)).body();
    }

    @Test
    void paragraphsListsQuotesAndCode() {
        Element text = read("""
                We review **the lease** and *your* notes.

                1. Read
                2. Mark up
                   - twice

                > As agreed.

                ```java
                a < b
                ```
                """);

        assertThat(text.select("p").first().html())
                .isEqualTo("We review <strong>the lease</strong> and <em>your</em> notes.");
        assertThat(text.select("ol > li").eachText()).containsExactly("Read", "Mark up twice");
        assertThat(text.select("ol > li > ul > li").text()).isEqualTo("twice");
        assertThat(text.select("blockquote > p").text()).isEqualTo("As agreed.");
        assertThat(text.select("pre > code").text()).isEqualTo("a < b");
    }

    @Test
    void aNumberedListBeginsWhereItWasSaid() {
        assertThat(read("3. Third").select("ol").attr("start")).isEqualTo("3");
    }

    @Test
    void headingsBeginWithTheSecondLevelAndSkipNone() {
        Element text = read("# One\n\n#### Two\n\n# Three\n\n###### Four");

        assertThat(text.children()).extracting(Element::normalName).containsExactly("h2", "h3", "h2", "h3");
    }

    @Test
    void headingsGoNoDeeperThanTheFifthLevel() {
        Element text = read("# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6");

        assertThat(text.children()).extracting(Element::normalName).containsExactly("h2", "h3", "h4", "h5", "h5", "h5");
    }

    @Test
    void aDocumentThatBeginsBelowItsHighestHeadingStillBeginsWithTheSecondLevel() {
        assertThat(read("### Low\n\n# High").children())
                .extracting(Element::normalName)
                .containsExactly("h2", "h2");
    }

    @Test
    void aHeadingWithoutAWordIsNone() {
        assertThat(read("#\n\n# &nbsp;\n\n# ![](x.png)\n\ntext").children())
                .extracting(Element::normalName)
                .containsExactly("p");
    }

    @Test
    void tablesNameTheirColumns() {
        Element table = read("""
                | Work | Hours | |
                |---|--:|:-:|
                | Review | 2.5 |
                """).expectFirst("table");

        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Work", "Hours");
        assertThat(table.select("tbody td")).hasSize(3);
        assertThat(table.select("td[data-align=end]").eachText()).containsExactly("2.5");
        assertThat(table.select("[align]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://finch.example/fees, https://finch.example/fees",
        "Mail billing@finch.example., mailto:billing@finch.example",
        "www.finch.example, http://www.finch.example",
        "[Fees](https://finch.example/a?b=1&c=2), https://finch.example/a?b=1&c=2",
        "<mailto:billing@finch.example>, mailto:billing@finch.example",
        "[](https://finch.example), https://finch.example",
    })
    void linksLeadToTheWebOrToAMailboxAndTellNobodyWhereFrom(String markdown, String address) {
        Element link = read(markdown).expectFirst("a");

        assertThat(link.attr("href")).isEqualTo(address);
        assertThat(link.attr("rel").split(" ")).containsExactlyInAnyOrder("noopener", "noreferrer", "nofollow");
        assertThat(link.hasAttr("target")).isFalse();
        assertThat(link.text()).isNotBlank();
    }

    @Test
    void linksToAnythingElseAreWords() {
        assertThat(read("[our *portal*](/portal/invoices)").html()).isEqualTo("<p>our <em>portal</em></p>");
    }

    @Test
    void ofAnImageItsDescriptionStays() {
        assertThat(read("![The *site* plan](https://elsewhere.example/plan.png)")
                        .html())
                .isEqualTo("<p>The <em>site</em> plan</p>");
        assertThat(read("[![Plan](a.png)](https://finch.example)").select("a").text())
                .isEqualTo("Plan");
    }

    @Test
    void htmlIsShownAsItWasTyped() {
        assertThat(read("a <b>bold</b> word").text()).isEqualTo("a <b>bold</b> word");
        assertThat(read("<table>\n<tr><td>x</td></tr>\n</table>").text()).contains("<table>", "<td>x</td>");
    }

    @Test
    void textFromRightToLeftStaysAsItIs() {
        Element text = read("# عرض أتعاب\n\nنراجع **العقد** خلال *أسبوع*.");

        assertThat(text.select("h2").text()).isEqualTo("عرض أتعاب");
        assertThat(text.select("p").text()).isEqualTo("نراجع العقد خلال أسبوع.");
    }

    @Test
    void listsQuotesAndTablesTurnToTheSideTheyAreReadFrom() {
        Element text = read("Offer\n\n- أول\n\n> ثان\n\n| ثالث |\n|---|\n| رابع |");

        assertThat(text.select("ul[dir=auto], blockquote[dir=auto], table[dir=auto]"))
                .hasSize(3);
    }

    @Test
    void aListIndentedByTabsStaysOneInTheOther() {
        String typed = Prose.typed("- read\r\n\t- twice\r\n\r\ndone\u0007");

        assertThat(typed).isEqualTo("- read\n    - twice\n\ndone");
        assertThat(read(typed).select("ul ul").text()).isEqualTo("twice");
    }

    @Test
    void nothingMakesNothing() {
        assertThat(PROSE.html("")).isEmpty();
        assertThat(PROSE.html(" \n\t\n")).isEmpty();
    }
}
