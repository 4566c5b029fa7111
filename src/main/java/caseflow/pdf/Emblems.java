package caseflow.pdf;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts the {@link Emblem} where a document has a place for it, {@code <img src="emblem:" alt="whose it is"/>}. */
final class Emblems {

    private static final String PLACE = "emblem:";

    private Emblems() {}

    /** Where there is none, whose it is is written out. */
    static void put(Optional<String> picture, Document document) {
        var images = document.getElementsByTagName("img");
        IntStream.range(0, images.getLength())
                .mapToObj(i -> (Element) images.item(i))
                .filter(image -> image.getAttribute("src").equals(PLACE))
                .toList()
                .forEach(image -> picture.ifPresentOrElse(
                        address -> image.setAttribute("src", address), () -> write(image, document)));
    }

    private static void write(Element image, Document document) {
        image.getParentNode().replaceChild(document.createTextNode(image.getAttribute("alt")), image);
    }
}
