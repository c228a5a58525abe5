package dev.concordat.benchmarks.corpus;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A document of a corpus.
 *
 * @param name the folder that it is in
 * @param main the file to read first
 */
public record Document(String name, Path main) {

    private static final String MAIN = "(openapi|swagger)\\.(ya?ml|json)";

    /**
     * The documents of a folder by name: what {@code index.tsv} (columns set, name, main) in it or beside it lists, else
     * {@code openapi.*} or {@code swagger.*} in the folder and in the folders below it.
     */
    public static List<Document> in(Path folder) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        Path root = folder.toAbsolutePath().normalize();
        for (Path index : List.of(root.resolve("index.tsv"), root.resolveSibling("index.tsv"))) {
            if (Files.isRegularFile(index) && found.isEmpty()) {
                Files.readAllLines(index).stream()
                        .map(line -> line.split("\t", -1))
                        .filter(cells -> cells.length > 2
                                && Files.isRegularFile(root.resolve(cells[1]).resolve(cells[2])))
                        .forEach(cells ->
                                found.put(cells[1], root.resolve(cells[1]).resolve(cells[2])));
            }
        }
        if (found.isEmpty()) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.getFileName().toString().matches(MAIN))
                        .forEach(file -> {
                            Path parent = root.relativize(file).getParent();
                            found.putIfAbsent(parent == null ? "." : parent.toString(), file);
                        });
            }
        }
        return found.entrySet().stream()
                .map(entry -> new Document(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What it says, empty where nothing of it can be used. */
    public Optional<LoadedContract> load() {
        return Optional.ofNullable(read().value());
    }

    /** The same with what is wrong with it. */
    public Result<LoadedContract> read() {
        return ContractLoader.load(new FileDocuments(main.resolveSibling("")), main.toUri());
    }
}
