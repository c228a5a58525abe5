package dev.concordat.cli;

import dev.concordat.core.diff.changelog.ChangelogFormat;
import dev.concordat.core.diff.run.ComparedDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.report.FindingFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells people what changed between two versions of a document. */
@Command(
        name = "changelog",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Write what changed between two versions of a document: breaks with their proof, additions, "
                + "deprecations, removals, and the next version by Semantic Versioning.")
final class ChangelogCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private ComparedOptions comparedOptions = new ComparedOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "How it is written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ChangelogFormat format = ChangelogFormat.MARKDOWN;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it. Default: the standard output.")
    private @Nullable Path output;

    ChangelogCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Result<ComparedDocuments> compared = comparedOptions.compare(Set.of());
        streams.err().print(FindingFormat.TEXT.render(compared.findings()));
        ComparedDocuments documents = compared.value();
        if (documents == null) {
            return ExitCode.USAGE;
        }
        String text = format.render(documents.changelog());
        if (output == null) {
            streams.out().print(text);
        } else {
            Files.writeString(output, text);
            streams.out().println(output);
        }
        return ExitCode.CLEAN;
    }
}
