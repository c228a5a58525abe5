package dev.concordat.benchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The same document through openapi-generator's {@code spring}, which is on the class path. */
public final class Peer {

    private Peer() {}

    /** The row with the peer's part filled in. It stops where its parser or the generator throws. */
    static Row run(Document document, Row row) {
        Map<String, String> sources;
        try {
            sources = generate(document.main(), Map.of("useSpringBoot3", "true"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            return row.withPeer("stops", 0);
        }
        boolean compiles =
                !sources.isEmpty() && Sources.compile(sources, List.of()).isEmpty();
        String verdict = sources.isEmpty() ? "stops" : compiles ? "compiles" : "does not compile";
        return row.withPeer(verdict, Sources.lines(sources.values()));
    }

    /**
     * What it writes for a document, by path.
     *
     * @param properties of the generator, beside those that do without a library of theirs
     */
    public static Map<String, String> generate(Path document, Map<String, Object> properties) throws IOException {
        Path output = Files.createTempDirectory("peer");
        try {
            Map<String, Object> all = new HashMap<>(properties);
            all.put("openApiNullable", "false");
            CodegenConfigurator configurator = new CodegenConfigurator()
                    .setGeneratorName("spring")
                    .setInputSpec(document.toString())
                    .setOutputDir(output.toString())
                    .setAdditionalProperties(all);
            new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
            Map<String, String> sources = new LinkedHashMap<>();
            try (Stream<Path> files = Files.walk(output.resolve("src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sources.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
            return sources;
        } finally {
            delete(output);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
