package dev.concordat.cli;

import dev.concordat.core.finding.Result;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.LoadScripts;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.load.LoadOptions;
import dev.concordat.tests.script.GatlingSimulation;
import dev.concordat.tests.script.K6Script;
import dev.concordat.tests.script.LoadScript;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the load of {@code verify} as a script for another load generator. */
@Command(
        name = "load-script",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Print the load that verify puts on a service as a script for k6 or a simulation for Gatling.",
        footer = {
            "",
            "Without --url the script holds the requests that the document alone yields; with it those that the running",
            "service takes. Secrets do not stand in the script: it reads them from environment variables."
        })
final class LoadScriptCommand implements Callable<Integer> {

    /** For whom the script is. */
    enum Format {
        K6,
        GATLING
    }

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "k6: a script in JavaScript. gatling: ContractSimulation.java, in its Java DSL.")
    private Format format = Format.K6;

    @Option(
            names = "--url",
            paramLabel = "BASE",
            description = "Base URL of a running service to take the requests from. Default: nothing is sent.")
    private @Nullable String url;

    @Option(
            names = "--base-url",
            paramLabel = "BASE",
            description = "Base URL that the script sends to unless it is told another one. Default: --url, or "
                    + "http://localhost:8080.")
    private @Nullable String baseUrl;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Requests a second of all operations together. Default: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(
            names = "--duration",
            paramLabel = "TIME",
            converter = DurationText.class,
            defaultValue = "30s",
            description = "How long to keep the load up, such as 30s or 5m. Default: ${DEFAULT-VALUE}.")
    private Duration duration = Duration.ofSeconds(30);

    @Mixin
    private CaseOptions cases = new CaseOptions();

    LoadScriptCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String target = url != null ? url : "http://localhost:8080";
        String shown = baseUrl != null ? baseUrl : target;
        TargetUrl.checkBase("--url", target).ifPresent(this::refuse);
        TargetUrl.checkBase("--base-url", shown).ifPresent(this::refuse);
        cases.check().ifPresent(this::refuse);
        LoadArguments.checkSize(rate, duration, this::refuse);
        Result<LoadedContract> loaded = specOptions.load();
        streams.err().print(FindingFormat.TEXT.render(loaded.findings()));
        LoadedContract contract = loaded.value();
        if (contract == null) {
            return ExitCode.USAGE;
        }
        cases.check(contract.contract()).ifPresent(this::refuse);
        LoadOptions load = new LoadOptions(rate, duration, List.of(), Set.of(), null);
        VerifyOptions options = cases.options(target);
        Result<LoadScript> made =
                url == null ? LoadScripts.planned(contract, options, load) : LoadScripts.taken(contract, options, load);
        streams.err().print(FindingFormat.TEXT.render(made.findings()));
        LoadScript script = made.value();
        if (script == null) {
            return ExitCode.INCONCLUSIVE;
        }
        LoadScript sent = script.at(shown);
        streams.out().print(format == Format.K6 ? K6Script.render(sent) : GatlingSimulation.render(sent));
        return ExitCode.CLEAN;
    }

    private void refuse(String problem) {
        throw new CommandLine.ParameterException(command.commandLine(), problem);
    }
}
