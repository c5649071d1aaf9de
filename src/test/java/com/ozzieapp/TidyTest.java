package com.ozzieapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The sizes and names that the house has agreed on. */
class TidyTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_README = 120;
    private static final Pattern VAGUE = Pattern.compile("(Manager|Helper|Utils?|Impl)$|^Abstract");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled");

    @Test
    void filesAreShort() {
        assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void linesAreShort() {
        assertThat(found(line -> line.length() > LONGEST_LINE)).isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(found(line -> UNFINISHED.matcher(line).find()))
                .filteredOn(line -> !line.contains("TidyTest.java"))
                .isEmpty();
    }

    @Test
    void methodsAreShortAndNamesSaySomething() throws IOException {
        List<String> complaints = new ArrayList<>();
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests run on a JDK");
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(unit, positions, complaints).scan(unit, null);
            }
        }

        assertThat(complaints).isEmpty();
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> complaints;

        Reader(CompilationUnitTree unit, SourcePositions positions, List<String> complaints) {
            this.unit = unit;
            this.positions = positions;
            this.complaints = complaints;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            Tree body = method.getBody() == null ? method : method.getBody();
            long first = line(positions.getStartPosition(unit, body));
            long last = line(positions.getEndPosition(unit, body));
            if (last - first + 1 > LONGEST_METHOD) {
                complaints.add(unit.getSourceFile().getName() + ": " + method.getName() + " is too long");
            }
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (VAGUE.matcher(type.getSimpleName()).find()) {
                complaints.add(unit.getSourceFile().getName() + ": " + type.getSimpleName() + " says nothing");
            }
            return super.visitClass(type, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    @Test
    void theReadmeIsReadInOneSitting() {
        assertThat(lines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Predicate<String> fault) {
        return sources().stream()
                .flatMap(file -> lines(file).stream().filter(fault).map(line -> file + ": " + line.strip()))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
