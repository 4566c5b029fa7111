package caseflow.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What a document may draw on: images in itself, styles and images of ours. Anything else would let a document read the
 * server's files or its neighbours, so it is not fetched and the document fails.
 */
final class Sources {

    private final Set<String> foreign = new ConcurrentSkipListSet<>();

    void guard(PdfRendererBuilder builder) {
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(this::allows, when);
        }
    }

    /** @throws Unprintable if anything foreign was asked for */
    void refuseForeign() {
        if (!foreign.isEmpty()) {
            throw new Unprintable("the document refers to " + String.join(", ", foreign));
        }
    }

    private boolean allows(String uri, ExternalResourceType type) {
        boolean own = (type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/"))
                || (uri.startsWith("classpath:/pdf/") && !uri.contains(".."));
        if (!own) {
            foreign.add(uri);
        }
        return own;
    }
}
