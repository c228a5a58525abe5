package dev.concordat.cli;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.WebDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which document to load, the same options for every command. */
final class SpecOptions {

    @Option(
            names = "--spec",
            required = true,
            paramLabel = "FILE",
            description = "OpenAPI document, YAML or JSON; may refer to other files.")
    private String spec = "";

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Host that remote references may be read from; none by default. Repeatable.")
    private Set<String> allowedHosts = Set.of();

    Result<LoadedContract> load() {
        if (spec.startsWith("http://") || spec.startsWith("https://")) {
            return Result.failed(Finding.error(
                    "unreadable-document",
                    "the document to start with is a file, not a URL",
                    "download it first: curl -o openapi.json " + spec,
                    SourceLocation.of(spec)));
        }
        FileDocuments files = new FileDocuments(Path.of(""));
        return ContractLoader.load(new WebDocuments(files, allowedHosts), files.uriOf(spec));
    }
}
