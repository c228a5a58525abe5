package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code specs/handlers}: code against what is generated from {@code specs/parcels} and {@code specs/generate/wanted}.
 * javac accepts what is right and rejects what is wrong, at the marked line and for the reason that stands there.
 */
class HandlersTest {

    private static final Path HANDLERS = Specs.ROOT.resolve("specs/handlers");
    private static final Pattern MARK = Pattern.compile(" // error: (\\S+): ?(.*)$");

    private static Map<String, String> right;
    private static Map<String, String> wrong;
    private static Map<String, List<Diagnostic<?>>> messages;

    @BeforeAll
    static void compile() throws IOException {
        right = read("right");
        wrong = read("wrong");
        List<GeneratedFile> generated = new ArrayList<>();
        generated.addAll(Specs.generate(Specs.ROOT.resolve("specs/parcels/openapi.yaml"), "com.example.parcels"));
        generated.addAll(
                Specs.generate(Specs.ROOT.resolve("specs/generate/wanted/openapi.yaml"), "com.example.wanted"));
        CompiledCode code = CompiledCode.of(generated);
        messages = new TreeMap<>(code.messagesAbout(inPackages("right", right)));
        messages.putAll(code.messagesAbout(inPackages("wrong", wrong)));
    }

    @Test
    void areMany() {
        assertThat(right).hasSizeGreaterThanOrEqualTo(40);
        assertThat(wrong).hasSizeGreaterThanOrEqualTo(60);
    }

    @TestFactory
    Stream<DynamicTest> acceptsWhatIsRight() {
        return right.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(messages.getOrDefault(path("right", name), List.of()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> rejectsWhatIsWrong() {
        return wrong.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> rejects(name)));
    }

    private static void rejects(String name) {
        List<String> lines = wrong.get(name).lines().toList();
        List<Integer> marked = Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .filter(line -> MARK.matcher(lines.get(line)).find())
                .toList();
        assertThat(marked).as("marked lines").hasSize(1);
        Matcher mark = MARK.matcher(lines.get(marked.get(0)));
        mark.find();

        List<Diagnostic<?>> about = messages.getOrDefault(path("wrong", name), List.of());

        // Newer compilers say more about one mistake.
        assertThat(about).as("errors").isNotEmpty().allMatch(error -> error.getLineNumber() == marked.get(0) + 1);
        Diagnostic<?> error = about.get(0);
        assertThat(error.getCode()).startsWith("compiler.err." + mark.group(1));
        assertThat(error.getMessage(Locale.ROOT)).contains(mark.group(2));
    }

    /** A wrong case is a right one with one mistake: what differs stands together. */
    @TestFactory
    Stream<DynamicTest> differByOneMistake() {
        return wrong.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    List<String> mistaken = code(wrong.get(name));
                    List<String> good = code(right.get(name.substring(0, name.indexOf('.'))));
                    int same = 0;
                    while (same < Math.min(mistaken.size(), good.size())
                            && mistaken.get(same).equals(good.get(same))) {
                        same++;
                    }
                    int end = 0;
                    while (end < Math.min(mistaken.size(), good.size()) - same
                            && mistaken.get(mistaken.size() - 1 - end).equals(good.get(good.size() - 1 - end))) {
                        end++;
                    }
                    assertThat(mistaken.size() - same - end)
                            .as("lines of the mistake")
                            .isLessThanOrEqualTo(4);
                    assertThat(good.size() - same - end)
                            .as("lines that it replaces")
                            .isLessThanOrEqualTo(7);
                }));
    }

    private static List<String> code(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("//") && !line.startsWith("import "))
                .map(line -> MARK.matcher(line).replaceFirst(""))
                .toList();
    }

    /** Each case is a package of its own, named on its first line, so that lines keep their numbers. */
    private static List<GeneratedFile> inPackages(String kind, Map<String, String> cases) {
        List<GeneratedFile> files = new ArrayList<>();
        cases.forEach((name, text) -> {
            String path = path(kind, name);
            String statement =
                    "package " + path.substring(0, path.lastIndexOf('/')).replace('/', '.') + "; ";
            files.add(GeneratedFile.source(path, statement + text));
        });
        return files;
    }

    private static String path(String kind, String name) {
        return kind + "/" + name.replaceAll("[.-]", "_") + "/" + name + ".java";
    }

    private static Map<String, String> read(String kind) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(HANDLERS.resolve(kind))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString().replaceFirst("\\.java$", ""), Files.readString(file));
            }
        }
        return texts;
    }
}
