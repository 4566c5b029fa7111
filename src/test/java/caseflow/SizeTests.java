package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.Sources;
import caseflow.support.Sources.Source;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What has grown past these is two things. */
class SizeTests {

    private static final int LINES_OF_A_FILE = 250;
    private static final int LINES_OF_A_TEMPLATE = 150;
    private static final int LINES_OF_A_METHOD = 35;
    private static final int ARGUMENTS_OF_A_CONSTRUCTOR = 7;

    @Test
    void files() {
        assertThat(everything())
                .filteredOn(source -> source.lines() > LINES_OF_A_FILE)
                .isEmpty();
        assertThat(Sources.templates())
                .filteredOn(source -> source.lines() > LINES_OF_A_TEMPLATE)
                .isEmpty();
    }

    @Test
    void methods() throws IOException {
        assertThat(methodsOf(everything()))
                .filteredOn(method -> method.lines() > LINES_OF_A_METHOD)
                .isEmpty();
    }

    @Test
    void constructors() throws IOException {
        assertThat(methodsOf(Stream.concat(Sources.java(), Sources.simulator())))
                .filteredOn(method -> method.name().endsWith("<init>"))
                .filteredOn(method -> method.arguments() > ARGUMENTS_OF_A_CONSTRUCTOR)
                .isEmpty();
    }

    private static Stream<Source> everything() {
        return Stream.of(Sources.java(), Sources.simulator(), Sources.tests()).flatMap(each -> each);
    }

    private record Method(String name, long lines, int arguments) {}

    private static List<Method> methodsOf(Stream<Source> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            Path[] paths = sources.map(Source::path).toArray(Path[]::new);
            var task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(paths));
            var reading = new Reading(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                reading.scan(unit, null);
            }
            return reading.methods;
        }
    }

    @SuppressWarnings("VoidUsed")
    private static final class Reading extends TreeScanner<Void, Void> {

        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();
        private @Nullable CompilationUnitTree unit;
        private @Nullable ClassTree type;

        Reading(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree node, Void nothing) {
            unit = node;
            return super.visitCompilationUnit(node, nothing);
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            ClassTree outer = type;
            type = node;
            super.visitClass(node, nothing);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            boolean header =
                    type.getKind() == Tree.Kind.RECORD && node.getName().contentEquals("<init>");
            if (!header) {
                String name = type.getSimpleName() + "." + node.getName();
                methods.add(new Method(
                        name, lines(node.getBody()), node.getParameters().size()));
            }
            return super.visitMethod(node, nothing);
        }

        private long lines(@Nullable BlockTree body) {
            return body == null
                    ? 0
                    : line(positions.getEndPosition(unit, body)) - line(positions.getStartPosition(unit, body)) + 1;
        }

        private long line(long position) {
            return Objects.requireNonNull(unit).getLineMap().getLineNumber(position);
        }
    }
}
