package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.emit.GeneratorRun;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.FileSystemUtils;

/** {@code specs/hostile}: documents whose texts try to become code, a path or a template. */
class HostileTest {

    private static final Path HOSTILE = Specs.ROOT.resolve("specs/hostile");
    /** What every hostile text contains. No naming rule of ours makes a name with both cases and an underscore. */
    private static final String MARKER = "Pwned_Code";

    /** Literals and Javadoc, the only comments that javac prints with a tree. */
    private static final Pattern TEXT =
            Pattern.compile("(?s)/\\*\\*.*?\\*/|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'(?:\\\\.|[^\\\\])[^']*+'");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?");

    @TestFactory
    Stream<DynamicTest> staysText() throws IOException {
        try (Stream<Path> cases = Files.list(HOSTILE)) {
            List<Path> all = cases.filter(Files::isDirectory).sorted().toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(25);
            return all.stream()
                    .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> staysText(each)));
        }
    }

    private static void staysText(Path each) throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        try {
            staysText(each, folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void staysText(Path each, Path folder) throws IOException {
        Path output = folder.resolve("a/b/output");
        GeneratorRun.Outcome outcome = new GeneratorRun(
                        each,
                        each.resolve("openapi.yaml"),
                        new GeneratorOptions(
                                "com.example.hostile",
                                TypeOptions.DEFAULT,
                                new BundledTemplates(),
                                Refused.FAIL,
                                Set.of(Target.values()),
                                AsyncHandlers.NONE),
                        output,
                        output,
                        null,
                        Set.of(),
                        false,
                        Severity.ERROR,
                        "test")
                .run();
        List<Path> written = files(folder);
        Path refused = each.resolve("findings.txt");
        if (Files.exists(refused)) {
            assertThat(FindingFormat.TEXT.render(outcome.findings())).isEqualTo(Files.readString(refused));
        } else {
            assertThat(outcome.failed()).as("%s", outcome.findings()).isFalse();
        }

        assertThat(written).allSatisfy(file -> assertThat(file).startsWith(output));
        assertThat(written).allSatisfy(HostileTest::hasAPortableName);
        List<Path> sources = written.stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        for (Path source : sources) {
            String text = Files.readString(source);
            assertThat(text.codePoints().filter(HostileTest::isInvisible))
                    .as("invisible characters in %s", source)
                    .isEmpty();
            if (text.contains(MARKER)) {
                assertThat(withoutText(source)).doesNotContain(MARKER);
            }
        }
        if (Snippets.areGiven(each)) {
            List<String> texts = new ArrayList<>();
            for (Path source : sources) {
                texts.add(Files.readString(source));
            }
            Snippets.check(each, texts);
        }
        compile(output, sources);
        keepsTheText(each, output);
    }

    private static void hasAPortableName(Path file) {
        String name = file.getFileName().toString();
        assertThat(DEVICE.matcher(name).matches()).as(name).isFalse();
        assertThat(name.length()).as(name).isLessThan(200);
    }

    private static boolean isInvisible(int c) {
        return (Character.isISOControl(c) && c != '\n')
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    /** What javac takes for code: the tree, printed without comments and literals. */
    private static String withoutText(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
            String code = task.parse().iterator().next().toString();
            assertThat(code).as("code of %s", source).contains("package com.example.hostile");
            return TEXT.matcher(code).replaceAll("");
        }
    }

    private static void compile(Path output, List<Path> sources) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (Path source : sources) {
            String path = output.relativize(source).toString().replace('\\', '/');
            files.add(GeneratedFile.source(path, Files.readString(source)));
        }
        CompiledCode.of(files);
    }

    /** The document that is served says what the author wrote. */
    private static void keepsTheText(Path each, Path output) throws IOException {
        FileDocuments documents = new FileDocuments(each);
        JsonValue written = ContractLoader.load(documents, documents.uriOf("openapi.yaml"))
                .orElseThrow()
                .spec()
                .root()
                .cursor()
                .node()
                .toJson();
        JsonValue served = SpecParser.parse(
                        "file:///openapi.json",
                        "openapi.json",
                        Files.readAllBytes(output.resolve("com/example/hostile/openapi.json")))
                .orElseThrow()
                .cursor()
                .node()
                .toJson();
        assertThat(texts(served)).containsAll(texts(written));
    }

    private static Set<String> texts(JsonValue value) {
        Set<String> texts = new HashSet<>();
        if (value instanceof JsonString text) {
            texts.add(text.value());
        } else if (value instanceof JsonArray array) {
            array.items().forEach(item -> texts.addAll(texts(item)));
        } else if (value instanceof JsonObject object) {
            texts.addAll(object.members().keySet());
            object.members().values().forEach(member -> texts.addAll(texts(member)));
        }
        return texts;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
