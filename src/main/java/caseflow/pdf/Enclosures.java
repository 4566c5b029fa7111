package caseflow.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF, each with what archives want to know of it (PDF/A-3: ISO 19005-3, 6.8). */
final class Enclosures {

    /** What the document was made from. */
    private static final String SOURCE = "Source";

    private Enclosures() {}

    static void put(List<Enclosure> files, PDDocument document) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> named = new TreeMap<>();
        for (Enclosure file : files) {
            if (named.put(file.fileName(), specification(file, document)) != null) {
                throw new Unprintable("two files of the name " + file.fileName());
            }
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(named);
        var catalog = document.getDocumentCatalog();
        var names = catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var associated = new COSArray();
        named.values().forEach(associated::add);
        catalog.getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification specification(Enclosure file, PDDocument document) throws IOException {
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(file.content()), COSName.FLATE_DECODE);
        embedded.setSubtype(file.mimeType());
        embedded.setSize(file.content().length);
        embedded.setModDate(document.getDocumentInformation().getCreationDate());
        var specification = new PDComplexFileSpecification();
        specification.setFile(file.fileName());
        specification.setFileUnicode(file.fileName());
        specification.setFileDescription(file.description());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(COSName.AF_RELATIONSHIP, SOURCE);
        return specification;
    }
}
