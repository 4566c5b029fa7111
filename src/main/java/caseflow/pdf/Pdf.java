package caseflow.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Prints: makes PDF/A-3a, which archives keep, that is PDF/UA-1 as well, which screen readers can read aloud. */
@Component
public class Pdf {

    /** More would keep one core busy for seconds and fill a small heap. */
    private static final int LONGEST = 2_000_000;

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Typefaces typefaces = new Typefaces();
    private final Semaphore presses = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final ObjectProvider<Emblem> emblem;

    @Autowired
    Pdf(ObjectProvider<Emblem> emblem) {
        this.emblem = emblem;
        Log.take();
    }

    /** Of nobody in particular. */
    Pdf() {
        this(new StaticListableBeanFactory().getBeanProvider(Emblem.class));
    }

    /**
     * Waits for a free core. Signs that no font of ours has come out as a box.
     *
     * @param html a complete, well-formed document with {@code lang} and a title; best the layout
     *     {@code pdf/document.jte}
     * @throws Unprintable if it is not well-formed, has more than two million characters, or refers to anything but its
     *     own data and {@code classpath:/pdf/}
     */
    public byte[] render(String html) {
        return render(html, List.of());
    }

    /**
     * The same, with files to go with it.
     *
     * @throws Unprintable as well if two of them have the same name
     */
    public byte[] render(String html, List<Enclosure> enclosures) {
        if (html.length() > LONGEST) {
            throw new Unprintable("a document of " + html.length() + " characters");
        }
        Document document = Markup.parse(html);
        Emblems.put(emblem.stream().flatMap(one -> one.picture().stream()).findFirst(), document);
        Accessible.giveBodies(document);
        Directions.settle(document);
        presses.acquireUninterruptibly();
        try {
            return print(document, enclosures);
        } catch (IOException e) {
            throw new Unprintable("no PDF could be made", e);
        } finally {
            presses.release();
        }
    }

    private byte[] print(Document document, List<Enclosure> enclosures) throws IOException {
        var sources = new Sources();
        try (PdfBoxRenderer renderer = builder(document, sources).buildPdfRenderer()) {
            var made = renderer.createPDFKeepOpen();
            sources.refuseForeign();
            RepeatedHeads.silence(made);
            Accessible.describeLinks(made);
            Enclosures.put(enclosures, made);
            var out = new ByteArrayOutputStream();
            made.save(out);
            return out.toByteArray();
        }
    }

    private PdfRendererBuilder builder(Document document, Sources sources) {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.withProducer("CaseFlow");
        builder.withW3cDocument(document, "about:blank");
        typefaces.putInto(builder, document.getDocumentElement().getTextContent());
        sources.guard(builder);
        return builder;
    }
}
