package dev.concordat.cli;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.design.docs.DocsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a page to read a document on. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Write a documentation page: one HTML file that needs no network.")
final class DocsCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "openapi.html",
            description = "Where to write it. Default: openapi.html.")
    private Path output = Path.of("openapi.html");

    DocsCommand(Streams streams) {
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
        Files.writeString(output, DocsPage.render(contract.contract(), Bundler.bundle(contract.spec())));
        streams.out().println(output);
        return failOn.exitCode(loaded.findings());
    }
}
