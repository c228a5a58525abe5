package dev.concordat.cli;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.lower.Lowered;
import dev.concordat.core.lower.Lowering;
import dev.concordat.core.report.FindingFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a document and all it refers to as one self-contained JSON document. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Put a document and all it refers to into one self-contained JSON document.")
final class BundleCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it. Default: the standard output.")
    private @Nullable Path output;

    @Option(
            names = "--openapi-30",
            description = "Say it in OpenAPI 3.0, for tools that read no more; what that loses is printed.")
    private boolean lower;

    BundleCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Result<LoadedContract> loaded = specOptions.load();
        streams.err().print(FindingFormat.TEXT.render(loaded.findings()));
        LoadedContract contract = loaded.value();
        if (contract == null) {
            return ExitCode.USAGE;
        }
        JsonObject document = Bundler.bundle(contract.spec());
        if (lower) {
            Lowered lowered = Lowering.lower(document, specOptions.file().toString());
            streams.err().print(FindingFormat.TEXT.render(lowered.lost()));
            document = lowered.document();
        }
        String text = document.toJson() + "\n";
        if (output == null) {
            streams.out().print(text);
        } else {
            Files.writeString(output, text);
        }
        return failOn.exitCode(loaded.findings());
    }
}
