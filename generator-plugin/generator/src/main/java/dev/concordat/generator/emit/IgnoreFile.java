package dev.concordat.generator.emit;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.generator.render.GeneratedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.ignore.CodegenIgnoreProcessor;

/**
 * {@code .openapi-generator-ignore}: files that the user writes instead of the generator, by the patterns and the code of
 * openapi-generator. Patterns are relative to the output folder, whether the file lies there or in the project's folder.
 */
record IgnoreFile(Path file) {

    static final String NAME = ".openapi-generator-ignore";

    /** The first one in these folders. */
    static Optional<IgnoreFile> in(Path... folders) {
        return Stream.of(folders)
                .map(folder -> folder.resolve(NAME).toAbsolutePath().normalize())
                .filter(Files::isRegularFile)
                .findFirst()
                .map(IgnoreFile::new);
    }

    /** The paths of the files that are the user's. */
    Set<String> ignored(List<GeneratedFile> files) {
        CodegenIgnoreProcessor patterns = new CodegenIgnoreProcessor(file.toFile());
        return files.stream()
                .map(GeneratedFile::path)
                .filter(path -> !patterns.allowsFile(file.resolveSibling(path).toFile()))
                .collect(Collectors.toSet());
    }

    Finding finding(Set<String> ignored) {
        return Finding.info(
                "ignored-files",
                ignored.size() + (ignored.size() == 1 ? " file is" : " files are") + " yours to write: "
                        + ignored.stream().sorted().limit(3).collect(Collectors.joining(", "))
                        + (ignored.size() > 3 ? " ..." : ""),
                null,
                SourceLocation.of(NAME));
    }
}
