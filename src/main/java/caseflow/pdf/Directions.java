package caseflow.pdf;

import com.ibm.icu.text.Bidi;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Decides what {@code dir="auto"} leaves open: the renderer then knows no side for the mark of a list's item. */
final class Directions {

    private Directions() {}

    /** By the first letter that has a direction, as browsers do. */
    static void settle(Document document) {
        NodeList all = document.getElementsByTagName("*");
        IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.getAttribute("dir").equals("auto"))
                .forEach(element -> element.setAttribute("dir", of(element.getTextContent())));
    }

    private static String of(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL ? "rtl" : "ltr";
    }
}
