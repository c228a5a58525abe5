package dev.concordat.cli;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.graph.Selection;
import dev.concordat.generator.AsyncHandlers;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.Target;
import dev.concordat.generator.emit.GeneratorRun;
import dev.concordat.generator.foreign.ForeignGenerator;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.type.TypeMapping;
import dev.concordat.generator.type.TypeOptions;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Generates server stubs and models, as the Maven goal does. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Generate typed Spring server stubs and validated models.")
final class GenerateCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Root of the generated sources. Files of an earlier run that are no longer made are removed.")
    private Path output = Path.of("");

    @Option(
            names = "--resources",
            paramLabel = "DIR",
            description = "Root of the generated resources. Default: the same as --output.")
    private @Nullable Path resources;

    @Option(
            names = "--base-package",
            paramLabel = "NAME",
            description = "Java package below which everything is generated; required unless --generator is given.")
    private String basePackage = "";

    @Option(
            names = "--generator",
            paramLabel = "NAME",
            description = "A client generator of openapi-generator to run instead: typescript-fetch, python, go ... It "
                    + "gets the document as OpenAPI 3.0; what that loses is printed.")
    private @Nullable String generator;

    @Option(
            names = "--generator-property",
            paramLabel = "NAME=VALUE",
            description = "An additional property of that generator. Repeatable.")
    private Map<String, String> generatorProperties = Map.of();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Templates that replace bundled ones of the same path.")
    private @Nullable Path templates;

    @Option(
            names = "--type-mapping",
            paramLabel = "WHAT=CLASS",
            converter = TypeMappingText.class,
            description =
                    "Class of yours for the values of a type (integer), a format (string:money), a schema (Money), "
                            + "a property (Order#total) or a place (#/components/schemas/Money); @CODEC after it names the "
                            + "constant that reads and writes it. Default: CLASS.CODEC. Repeatable.")
    private List<TypeMapping> typeMappings = List.of();

    @Option(
            names = "--open-enums",
            description = "Take strings that an enum does not list as unknown values instead of refusing them.")
    private boolean openEnums;

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            split = ",",
            converter = TargetNames.class,
            description = "What to generate around the models: spring-mvc, java-client or both, with a comma between."
                    + " Default: spring-mvc.")
    private Set<Target> targets = EnumSet.of(Target.SPRING_MVC);

    @Option(
            names = "--handlers",
            paramLabel = "FORM",
            description = "blocking, or async: handlers return a CompletionStage. Default: blocking.")
    private HandlerForm handlers = HandlerForm.BLOCKING;

    @Option(
            names = "--async-handler",
            paramLabel = "ID",
            description = "An operationId or tag whose handlers return a CompletionStage. Repeatable.")
    private Set<String> asyncHandlers = Set.of();

    @Option(
            names = "--operation",
            paramLabel = "ID",
            description =
                    "Generate only this operation, webhook or tag, with the models that it needs: its operationId, "
                            + "'METHOD /path', or tag:NAME. Repeatable.")
    private Set<String> operations = Set.of();

    @Option(
            names = "--exclude",
            paramLabel = "ID",
            description = "Do not generate this operation, named as for --operation. Repeatable.")
    private Set<String> excluded = Set.of();

    @Option(
            names = "--refused",
            paramLabel = "fail|skip",
            defaultValue = "fail",
            description = "What to do when an operation cannot be generated. fail: exit with 1; skip: leave it out "
                    + "with a warning. All other operations are generated either way. Default: fail.")
    private Refused refused = Refused.FAIL;

    @Option(
            names = "--strict",
            description = "Fail on every keyword that has no effect on the code; explain lists what became of each.")
    private boolean strict;

    @Mixin
    private FailOn failOn = new FailOn();

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    GenerateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (basePackage.isEmpty() && generator == null) {
            streams.err().println("concordat: --base-package=NAME is missing");
            return ExitCode.USAGE;
        }
        Selection selection = new Selection(operations, excluded);
        if (!selection.equals(Selection.ALL) && (strict || generator != null)) {
            streams.err()
                    .println("concordat: --operation and --exclude go neither with --strict nor with --generator,"
                            + " which take the whole document");
            return ExitCode.USAGE;
        }
        List<Finding> unlocked = specOptions.lock();
        if (!unlocked.isEmpty()) {
            findingOptions.print(unlocked, streams);
            return ExitCode.FINDINGS;
        }
        GeneratorRun.Outcome outcome = new GeneratorRun(
                        Path.of(""),
                        specOptions.file(),
                        new GeneratorOptions(
                                basePackage,
                                new TypeOptions(false, false, openEnums, typeMappings),
                                new BundledTemplates(),
                                refused,
                                targets,
                                new AsyncHandlers(handlers == HandlerForm.ASYNC, asyncHandlers),
                                selection,
                                generator == null ? null : new ForeignGenerator(generator, generatorProperties)),
                        output,
                        resources == null ? output : resources,
                        templates,
                        specOptions.allowedHosts(),
                        strict,
                        failOn.threshold(),
                        Version.current())
                .run();
        findingOptions.print(outcome.findings(), streams);
        streams.err().println("concordat: " + result(outcome));
        if (!outcome.failed()) {
            return ExitCode.CLEAN;
        }
        return outcome.unreadable() ? ExitCode.USAGE : ExitCode.FINDINGS;
    }

    private String result(GeneratorRun.Outcome outcome) {
        if (outcome.upToDate()) {
            return "unchanged, nothing to generate";
        }
        String changes = outcome.changed().size() + " files changed in " + output;
        if (!outcome.failed()) {
            return changes;
        }
        return outcome.changed().isEmpty() ? "failed, nothing changed" : "failed; what can be generated is: " + changes;
    }
}
