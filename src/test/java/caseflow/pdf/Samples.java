package caseflow.pdf;

import caseflow.web.TestWords;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents as the firm sends them. */
public final class Samples {

    static final String ARABIC = "شركة الأمل للتجارة";

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Samples() {}

    public static String invoice() {
        return document("Invoice FP-2041", """
                <div class="letterhead">
                  <div class="where">48 Chambers Row, New York, NY 10007<br/>billing@finch.example · +1 212 555 0100<br/>EIN 84-2210973</div>
                  <div class="name">Finch &amp; Partners</div>
                </div>
                <h1>Invoice FP-2041</h1>
                <p class="lede">Lease review, 14 Mercer Street</p>
                <div class="parties">
                  <div class="party"><p class="label">Billed to</p><h2><bdi>%s</bdi></h2>
                    <address>Layla Haddad<br/>210 Bleecker Street<br/>New York, NY 10012</address></div>
                  <div class="party"><p class="label">From</p><h2>Finch &amp; Partners</h2>
                    <address>48 Chambers Row<br/>New York, NY 10007</address></div>
                </div>
                <table class="facts">
                  <thead><tr><th scope="col">Issued</th><th scope="col">Due</th><th scope="col">Matter</th></tr></thead>
                  <tbody><tr><td>20 October 2026</td><td>19 November 2026</td><td>AML-0031 Commercial lease</td></tr></tbody>
                </table>
                %s
                %s
                <div class="footer-note"><h2>How to pay</h2>
                  <p>By bank transfer to Finch &amp; Partners, IBAN GB33 BUKB 2020 1555 5555 55, quoting FP-2041.</p></div>
                """.formatted(
                        ARABIC,
                        lines(
                                line("Review of draft lease and landlord redlines", "4.50", "$420.00", "$1,890.00"),
                                line("Call with landlord’s counsel, notes", "1.00", "$420.00", "$420.00"),
                                line("Revised lease and summary memo", "4.00", "$290.00", "$1,160.00"),
                                line("County title search", "1.00", "$140.00", "$140.00")),
                        totals()));
    }

    public static String longInvoice() {
        String[] lines = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> line("Work on exhibit " + i, i + ".00", "$100.00", "$" + i + "00.00"))
                .toArray(String[]::new);
        return document("Invoice FP-2042", "<h1>Invoice FP-2042</h1>" + lines(lines) + totals());
    }

    public static String paragraph(String text) {
        return document("Letter", "<h1>Letter</h1><p>" + text + "</p>");
    }

    public static String document(String title, String markup) {
        var html = new StringOutput();
        Content content = out -> out.writeContent(markup);
        ENGINE.render(
                "pdf/document.jte",
                Map.of(
                        "words",
                        TestWords.in(Locale.US),
                        "title",
                        title + " · Finch & Partners",
                        "author",
                        "Finch & Partners",
                        "content",
                        content),
                html);
        return html.toString();
    }

    private static String lines(String... rows) {
        return """
                <table class="lines">
                  <thead><tr><th scope="col">Work</th><th scope="col" class="num">Hours</th><th scope="col" class="num">Rate</th>
                    <th scope="col" class="num">Amount</th></tr></thead>
                  <tbody>%s</tbody>
                </table>""".formatted(String.join("\n", rows));
    }

    private static String line(String... cells) {
        String figures = IntStream.range(1, cells.length)
                .mapToObj(i -> "<td class=\"num\">" + cells[i] + "</td>")
                .collect(Collectors.joining());
        return "<tr><td>" + cells[0] + "<span class=\"sub\">6 October, Amara Finch</span></td>" + figures + "</tr>";
    }

    private static String totals() {
        return """
                <table class="totals">
                  <tr><th scope="row">Subtotal</th><td>$3,610.00</td></tr>
                  <tr><th scope="row">Discount, 5%</th><td>−$180.50</td></tr>
                  <tr><th scope="row">Sales tax, 8.875% on $3,429.50</th><td>$304.37</td></tr>
                  <tr class="rule"><th scope="row">Total</th><td>$3,733.87</td></tr>
                  <tr><th scope="row">Paid</th><td>−$200.00</td></tr>
                  <tr class="grand"><th scope="row">Balance due</th><td>$3,533.87</td></tr>
                </table>""";
    }
}
