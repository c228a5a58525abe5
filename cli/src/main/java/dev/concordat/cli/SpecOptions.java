package dev.concordat.cli;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which document to load, the same options for every command. */
final class SpecOptions {

    @ArgGroup(multiplicity = "1")
    private Document document = new Document();

    /** The same document, named in one of two ways. */
    static final class Document {

        @Option(
                names = "--spec",
                paramLabel = "FILE",
                description = "OpenAPI document, YAML or JSON; may refer to other files.")
        private @Nullable String option;

        @Parameters(arity = "0..1", paramLabel = "SPEC", description = "The same as --spec=SPEC.")
        private @Nullable String position;

        String name() {
            return option == null ? Objects.requireNonNullElse(position, "") : option;
        }
    }

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Host that remote references may be read from; none by default. Repeatable.")
    private Set<String> allowedHosts = Set.of();

    @Option(
            names = "--lock",
            description = "Accept remote documents as they are now: write their hashes to concordat.lock beside the "
                    + "document. While that file exists, a remote document that differs is an error.")
    private boolean lock;

    Path file() {
        return Path.of(document.name());
    }

    Set<String> allowedHosts() {
        return allowedHosts;
    }

    /** Locks the remote documents where that is asked for, for who loads them by himself. */
    List<Finding> lock() {
        FileDocuments files = new FileDocuments(Path.of(""));
        return lock
                ? ContractLoader.lock(
                        LockedDocuments.accepting(files, allowedHosts, file()), files.uriOf(document.name()))
                : List.of();
    }

    /**
     * The exit code of a run against a service: what a document describes wrongly was not tested, so that nothing found is
     * not enough.
     *
     * @param errors whether the document has some
     */
    static int exitCode(int tested, boolean errors, Streams streams) {
        if (tested != ExitCode.CLEAN || !errors) {
            return tested;
        }
        streams.err().println("concordat: the document has errors, so not all of it was tested: see above");
        return ExitCode.FINDINGS;
    }

    Result<LoadedContract> load() {
        return load(document.name(), allowedHosts, lock);
    }

    /** The same for a command that names its document in another way. */
    static Result<LoadedContract> load(String spec, Set<String> allowedHosts, boolean lock) {
        if (spec.startsWith("http://") || spec.startsWith("https://")) {
            return Result.failed(Finding.error(
                    "unreadable-document",
                    "the document to start with is a file, not a URL",
                    "download it first: curl -o openapi.json " + spec,
                    SourceLocation.of(spec)));
        }
        FileDocuments files = new FileDocuments(Path.of(""));
        LockedDocuments documents = lock
                ? LockedDocuments.accepting(files, allowedHosts, Path.of(spec))
                : LockedDocuments.of(files, allowedHosts, Path.of(spec));
        Result<LoadedContract> loaded = ContractLoader.load(documents, files.uriOf(spec));
        List<Finding> all = new ArrayList<>(loaded.findings());
        all.addAll(documents.save());
        return new Result<>(loaded.value(), all);
    }
}
