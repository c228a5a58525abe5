package dev.concordat.cli;

import dev.concordat.core.bundle.Splitter;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a document as many: the inverse of {@link BundleCommand}. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Write a document as many JSON files: openapi.json, one for each path and one for each component.")
final class SplitCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Folder to write them into.")
    private Path output = Path.of("");

    @Option(
            names = "--force",
            description = "Write into a folder that is not empty: files of the same names are replaced, others stay.")
    private boolean force;

    @Mixin
    private FailOn failOn = new FailOn();

    SplitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Result<LoadedContract> loaded = specOptions.load();
        Result<Map<String, JsonValue>> split = loaded.then(contract -> Splitter.split(contract.spec()));
        List<Finding> findings = new ArrayList<>(split.findings());
        Map<String, JsonValue> files = split.value();
        String problem = files == null ? null : write(files);
        if (problem != null) {
            findings.add(Finding.error("unusable-folder", problem, null, SourceLocation.of(output.toString())));
        }
        streams.err().print(FindingFormat.TEXT.render(findings));
        return files == null || problem != null ? ExitCode.USAGE : failOn.exitCode(findings);
    }

    /** Writes the files; what is wrong with the folder where it cannot. */
    private @Nullable String write(Map<String, JsonValue> files) throws IOException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            return output + " is no folder";
        }
        Files.createDirectories(output);
        try (Stream<Path> present = Files.list(output)) {
            if (!force && present.findAny().isPresent()) {
                return output + " is not empty; --force writes into it all the same";
            }
        }
        Path folder = output.toRealPath();
        for (String name : files.keySet()) {
            Path file = folder;
            for (Path step : Path.of(name)) {
                file = file.resolve(step);
                if (Files.isSymbolicLink(file)) {
                    return file + " is a link, which leads out of the folder; remove it";
                }
            }
        }
        for (Map.Entry<String, JsonValue> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue().toIndentedJson() + "\n");
        }
        streams.out().println(output.resolve("openapi.json"));
        return null;
    }
}
