package caseflow.prose;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.pdf.Judge;
import caseflow.pdf.Pdf;
import caseflow.support.CaseFlowTest;
import caseflow.web.Languages;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff wrote, on paper. */
@CaseFlowTest
class PrintProseTests {

    private static final String PROPOSAL = """
            # What we will do

            We review **the lease** of *14 Mercer Street* and write to the landlord. More at https://finch.example,
            or by mail: billing@finch.example.

            ### In detail

            - read the draft
              - and what it refers to
              - twice

              with care
            - mark up

            3. third
            4. fourth

            > As agreed by phone.
            >
            > > And before.

            ```
            if (rent > 100) { negotiate(); }
            ```

            | Work | Hours | |
            |---|--:|:-:|
            | Review | 2.5 | `x` |
            | Letter | 1 |

            ***

            ###### Last

            <b>typed</b> {{braces}} &nbsp; ![A plan](https://elsewhere.example/plan.png)

            | | |
            |-|-|
            | only | cells |

            | head |
            |------|

            ## عرض أتعاب

            نراجع **العقد** خلال أسبوع.
            """;

    @Autowired
    Prose prose;

    @Autowired
    Pdf pdf;

    @Autowired
    TemplateEngine engine;

    @Autowired
    Languages languages;

    @Test
    void itIsArchivableAndAccessibleAndAllThere() {
        byte[] printed = printed(PROPOSAL);

        Judge.assertArchivableAndAccessible(printed);
        assertThat(Judge.text(printed).replaceAll("\\s+", " "))
                .contains(
                        "What we will do",
                        "14 Mercer Street",
                        "In detail",
                        "twice with care",
                        "3.",
                        "third",
                        "4.",
                        "fourth")
                .contains("And before.", "if (rent > 100) { negotiate(); }", "Work Hours", "Review 2.5 x", "Last")
                .contains("<b>typed</b> {{braces}}", "A plan", "only cells", "head", "عرض", "العقد");
    }

    @Test
    void textFromRightToLeftIsPrintedWhole() {
        byte[] printed = printed("# عرض أتعاب\n\n1. نراجع **العقد** مع Finch & Partners\n2. خلال 14 يوما");

        Judge.assertArchivableAndAccessible(printed);
        assertThat(Judge.text(printed)).contains("عرض أتعاب", "العقد", "Finch & Partners", "14");
    }

    @Test
    void whateverWasTypedCanBePrinted() {
        HarmlessTests.attacks().forEach(attack -> assertThat(printed(attack)).isNotEmpty());
    }

    private byte[] printed(String markdown) {
        Content content = out -> {
            out.writeContent("<h1>Proposal</h1>");
            engine.render("prose/_html.jte", Map.of("html", prose.html(markdown)), out);
        };
        var html = new StringOutput();
        engine.render(
                "pdf/document.jte",
                Map.of(
                        "words",
                        languages.in(Locale.ENGLISH),
                        "title",
                        "Proposal",
                        "author",
                        "Finch & Partners",
                        "content",
                        content),
                html);
        return pdf.render(html.toString());
    }
}
