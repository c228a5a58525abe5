package dev.concordat.cli;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.design.overlay.Overlays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies overlays to a document. */
@Command(
        name = "overlay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Apply overlays (OpenAPI Overlay Specification 1.0 and 1.1) to a document, one after the other. The result "
                        + "is JSON; references stay as they are written, relative to the place of the document.")
final class OverlayCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "SPEC", description = "The document, YAML or JSON.")
    private String document = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OVERLAY", description = "Overlays, YAML or JSON.")
    private List<String> overlays = List.of();

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it. Default: the standard output.")
    private @Nullable Path output;

    @Mixin
    private FailOn failOn = new FailOn();

    OverlayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        FileDocuments files = new FileDocuments(Path.of(""));
        Result<JsonValue> applied = Overlays.apply(
                files,
                files.uriOf(document),
                overlays.stream().map(files::uriOf).toList());
        streams.err().print(FindingFormat.TEXT.render(applied.findings()));
        JsonValue changed = applied.value();
        if (changed == null) {
            return ExitCode.USAGE;
        }
        String text = changed.toJson() + "\n";
        if (output == null) {
            streams.out().print(text);
        } else {
            Files.writeString(output, text);
        }
        return failOn.exitCode(applied.findings());
    }
}
