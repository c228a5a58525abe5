package dev.concordat.core.second;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.testing.Corpus;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What we read of a document against what swagger-parser reads: operations with their ids, parameters, component
 * schemas with their properties. Every difference has a line in {@code second-parser/} that gives a reason.
 */
class SecondParserTest {

    /** Bytes of a document; larger ones would cost minutes and say nothing new. */
    private static final long LARGEST = 900_000;

    private record Explanation(String document, String difference, String reason) {

        boolean covers(String name, String found) {
            return name.matches(document) && found.matches(difference);
        }
    }

    @Test
    void readsOurCasesAsSwaggerParserDoes() throws IOException {
        Path specs = Path.of(System.getProperty("concordat.root", "..")).resolve("specs");
        Map<String, Path> documents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(specs)) {
            files.filter(file -> file.getFileName().toString().startsWith("openapi."))
                    .filter(file ->
                            !file.startsWith(specs.resolve("invalid")) && !file.startsWith(specs.resolve("lint")))
                    .sorted()
                    .forEach(file -> documents.put(
                            specs.relativize(file.getParent()).toString().replace('\\', '/'), file));
        }
        compare(documents, "specs");
    }

    @Test
    void readsTheCorpusAsSwaggerParserDoes() throws IOException {
        Path index = Corpus.part("index.tsv");
        Map<String, Path> documents = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(index);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t");
            if (Long.parseLong(columns[12]) < LARGEST) {
                documents.put(
                        columns[1],
                        index.resolveSibling(columns[0]).resolve(columns[1]).resolve(columns[2]));
            }
        }
        compare(documents, "corpus");
    }

    private static void compare(Map<String, Path> documents, String set) throws IOException {
        List<Explanation> explanations = explanations(set);
        Set<Explanation> unused = new LinkedHashSet<>(explanations);
        List<String> unexplained = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, Path> document : documents.entrySet()) {
            for (String difference : differences(document.getValue())) {
                List<Explanation> covering = explanations.stream()
                        .filter(each -> each.covers(document.getKey(), difference))
                        .toList();
                covering.forEach(unused::remove);
                if (covering.isEmpty()) {
                    unexplained.add(document.getKey() + "\t" + difference);
                }
            }
            compared++;
        }
        assertThat(compared).isGreaterThan(10);
        assertThat(unexplained).as("differences without a reason").isEmpty();
        assertThat(unused).as("reasons without a difference").isEmpty();
    }

    private static List<Explanation> explanations(String set) throws IOException {
        try (InputStream in = SecondParserTest.class.getResourceAsStream("/second-parser/" + set + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(columns -> new Explanation(columns[0], columns[1], columns[2]))
                    .toList();
        }
    }

    /** Lines that only one of the two has, ours with {@code +}, theirs with {@code -}. */
    static Set<String> differences(Path file) {
        FileDocuments files = new FileDocuments(file.getParent());
        LoadedContract loaded = ContractLoader.load(
                        files, files.uriOf(file.getFileName().toString()))
                .value();
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setExplicitStyleAndExplode(false);
        OpenAPI theirs;
        try {
            theirs = new OpenAPIParser()
                    .readLocation(file.toUri().toString(), null, options)
                    .getOpenAPI();
        } catch (RuntimeException | StackOverflowError crash) {
            return Set.of("- crash " + crash.getClass().getSimpleName());
        }
        if (loaded == null || theirs == null) {
            return loaded == null && theirs == null ? Set.of() : Set.of(loaded == null ? "- document" : "+ document");
        }
        Set<String> ours = ours(loaded.contract());
        Set<String> other = ParsedBySwagger.facts(theirs);
        Set<String> differences = new TreeSet<>();
        ours.stream().filter(fact -> !other.contains(fact)).forEach(fact -> differences.add("+ " + fact));
        other.stream().filter(fact -> !ours.contains(fact)).forEach(fact -> differences.add("- " + fact));
        return differences;
    }

    private static Set<String> ours(Contract contract) {
        Set<String> facts = new TreeSet<>();
        for (Operation operation : contract.operations()) {
            String signature = operation.signature();
            facts.add("operation " + signature);
            if (operation.operationId() != null) {
                facts.add("id " + signature + " " + operation.operationId());
            }
            operation
                    .parameters()
                    .forEach(parameter -> facts.add("parameter " + signature + " "
                            + parameter.in().keyword() + " " + parameter.name()
                            + (parameter.required() ? " required" : "")));
        }
        contract.components().forEach((name, id) -> {
            facts.add("schema " + name);
            contract.schema(id)
                    .object()
                    .properties()
                    .keySet()
                    .forEach(property -> facts.add("property " + name + " " + property));
        });
        return facts;
    }
}
