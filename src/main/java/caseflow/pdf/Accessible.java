package caseflow.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What PDF/UA wants and the renderer does not see to. */
final class Accessible {

    private Accessible() {}

    /** A table may not consist of its head. */
    static void giveBodies(Document document) {
        NodeList tables = document.getElementsByTagName("table");
        List<Element> headsAlone = IntStream.range(0, tables.getLength())
                .mapToObj(i -> (Element) tables.item(i))
                .filter(table ->
                        table.getElementsByTagName("tr").getLength() == rows(table.getElementsByTagName("thead")))
                .map(table -> (Element) table.getElementsByTagName("thead").item(0))
                .toList();
        headsAlone.forEach(head -> document.renameNode(head, null, "tbody"));
    }

    private static int rows(NodeList heads) {
        return heads.getLength() == 0
                ? -1
                : ((Element) heads.item(0)).getElementsByTagName("tr").getLength();
    }

    /** Every link is described, by where it leads. */
    static void describeLinks(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                    link.setContents(to.getURI());
                }
            }
        }
    }
}
