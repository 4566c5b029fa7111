package caseflow.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Leaves in a text what pages, screen readers and printers can do with. */
final class Tidy implements PostProcessor {

    /** Of everything in everything; deeper, only the words are kept. */
    private static final int DEEPEST = 60;

    private final Pictures pictures;

    Tidy(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Node process(Node document) {
        flatten(document);
        document.accept(new Links(pictures));
        document.accept(new Outline());
        return document;
    }

    /** Without recursion, which is what a deep text would break. */
    private static void flatten(Node document) {
        int depth = 1;
        Node node = document.getFirstChild();
        while (node != null) {
            Node child = node.getFirstChild();
            if (child == null) {
                for (; node != document && node.getNext() == null; depth--) {
                    node = node.getParent();
                }
                node = node.getNext();
            } else {
                if (depth > DEEPEST && !(node instanceof Block)) {
                    unwrap(node);
                } else {
                    depth++;
                }
                node = child;
            }
        }
    }

    private static void unwrap(Node wrapping) {
        for (Node child = wrapping.getFirstChild(); child != null; child = wrapping.getFirstChild()) {
            wrapping.insertBefore(child);
        }
        wrapping.unlink();
    }

    /** Takes away strange images, of which the description stays, and links that lead nowhere, of which the words stay. */
    private static final class Links extends AbstractVisitor {

        private static final int LONGEST = 2_000;

        /** An address is written once and may be referred to as often as the text has room for. */
        private int room = Prose.LONGEST;

        private final Pictures pictures;

        Links(Pictures pictures) {
            this.pictures = pictures;
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            String address = pictures.named(image.getDestination());
            if (address == null) {
                unwrap(image);
            } else {
                image.setDestination(address);
                image.setTitle(null);
            }
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            String address = link.getDestination();
            if (address.length() > Math.min(LONGEST, room)
                    || !Harmless.ADDRESS.matcher(address).matches()) {
                unwrap(link);
                return;
            }
            room -= address.length();
            link.setTitle(null);
            if (isSilent(link)) {
                link.appendChild(new Text(address));
            }
        }
    }

    /** Numbers the headings by how deep they stand, whatever they were written with. */
    private static final class Outline extends AbstractVisitor {

        private static final int HIGHEST = 2;
        private static final int LOWEST = 5;

        private final Deque<Integer> above = new ArrayDeque<>();

        @Override
        public void visit(Heading heading) {
            if (isSilent(heading)) {
                heading.unlink();
                return;
            }
            int written = heading.getLevel();
            while (!above.isEmpty() && above.element() >= written) {
                above.pop();
            }
            heading.setLevel(Math.min(HIGHEST + above.size(), LOWEST));
            above.push(written);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell cell && cell.isHeader() && isSilent(cell)) {
                cell.setHeader(false);
            } else {
                visitChildren(node);
            }
        }
    }

    private static boolean isSilent(Node node) {
        var listener = new Listener();
        node.accept(listener);
        return !listener.heard;
    }

    private static final class Listener extends AbstractVisitor {

        private boolean heard;

        @Override
        public void visit(Text text) {
            heard |= text.getLiteral().codePoints().anyMatch(Listener::isSeen);
        }

        private static boolean isSeen(int sign) {
            return !Character.isWhitespace(sign)
                    && !Character.isSpaceChar(sign)
                    && Character.getType(sign) != Character.FORMAT;
        }

        @Override
        public void visit(Code code) {
            heard = true;
        }

        @Override
        public void visit(HtmlInline html) {
            heard = true;
        }
    }
}
