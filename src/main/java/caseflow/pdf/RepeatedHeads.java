package caseflow.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The renderer tags a table's head on every page it is repeated on as content of the same cell, so that it is read aloud
 * as "Amount Amount". Here the repeats become decoration. Known to its authors since their pull request 227.
 */
final class RepeatedHeads {

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, Integer> order = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Set<Integer>> repeats = new IdentityHashMap<>();

    private RepeatedHeads(PDDocument document) {
        this.document = document;
        document.getPages().forEach(page -> order.put(page.getCOSObject(), order.size()));
    }

    static void silence(PDDocument document) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || document.getNumberOfPages() < 2) {
            return;
        }
        var heads = new RepeatedHeads(document);
        heads.collect(root, false);
        for (var page : heads.repeats.entrySet()) {
            heads.rewrite(new PDPage(page.getKey()), page.getValue());
            heads.forget(root, page.getKey(), page.getValue());
        }
    }

    private void collect(PDStructureNode node, boolean within) {
        List<Object> kids = node.getKids();
        if (within && node instanceof PDStructureElement element) {
            collectRepeats(element, kids);
        }
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                collect(element, within || "THead".equals(element.getStructureType()));
            }
        }
    }

    /** Numbers lie on the element's own page, which is the first it was drawn on; references name theirs. */
    private void collectRepeats(PDStructureElement element, List<Object> kids) {
        for (Object kid : kids) {
            if (kid instanceof PDMarkedContentReference mark
                    && position(mark.getPage()) > position(element.getPage())) {
                repeats.computeIfAbsent(mark.getPage().getCOSObject(), page -> new HashSet<>())
                        .add(mark.getMCID());
                element.removeKid(mark);
            }
        }
    }

    private int position(PDPage page) {
        return order.getOrDefault(page.getCOSObject(), 0);
    }

    private void rewrite(PDPage page, Set<Integer> marks) throws IOException {
        List<Object> tokens = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (isRepeat(token, tokens, marks)) {
                tokens.subList(tokens.size() - 2, tokens.size()).clear();
                tokens.add(COSName.ARTIFACT);
                tokens.add(Operator.getOperator("BMC"));
            } else {
                tokens.add(token);
            }
        }
        var stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static boolean isRepeat(Object token, List<Object> before, Set<Integer> marks) {
        return token instanceof Operator operator
                && operator.getName().equals("BDC")
                && before.get(before.size() - 1) instanceof COSDictionary properties
                && marks.contains(properties.getInt(COSName.MCID));
    }

    private void forget(PDStructureTreeRoot root, COSDictionary page, Set<Integer> marks) throws IOException {
        var parents = root.getParentTree().getValue(page.getInt(COSName.STRUCT_PARENTS));
        if (parents instanceof COSObjectable parent && parent.getCOSObject() instanceof COSArray elements) {
            marks.forEach(mark -> elements.set(mark, COSNull.NULL));
        }
    }
}
