package dev.concordat.cli;

import dev.concordat.core.finding.Result;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.generator.explain.Explainer;
import dev.concordat.generator.explain.Explanation;
import dev.concordat.generator.explain.ExplanationFormat;
import dev.concordat.generator.type.Ledger.Treatment;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what generated code makes of each member of a document. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Say of each keyword of a document whether it is typed, validated, documented, refused or ignored.")
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SpecOptions specOptions = new SpecOptions();

    @Option(
            names = "--pointer",
            paramLabel = "PLACE",
            description =
                    "Only what stands there: a JSON Pointer in the document, or FILE#POINTER in one it refers to.")
    private @Nullable String place;

    @Option(
            names = "--treatment",
            split = ",",
            paramLabel = "WORD",
            description = "Only what was treated so: ${COMPLETION-CANDIDATES}; several with commas between.")
    private Set<Treatment> treatments = EnumSet.allOf(Treatment.class);

    @Option(
            names = "--base-package",
            paramLabel = "NAME",
            defaultValue = "com.example",
            description = "Java package below which code is generated. Default: ${DEFAULT-VALUE}.")
    private String basePackage = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ExplanationFormat format = ExplanationFormat.TEXT;

    @Mixin
    private FailOn failOn = new FailOn();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Result<Explanation> explained = specOptions.load().then(loaded -> Explainer.explain(loaded, basePackage));
        streams.err().print(FindingFormat.TEXT.render(explained.findings()));
        Explanation explanation = explained.value();
        if (explanation == null) {
            return ExitCode.USAGE;
        }
        Explanation wanted = place == null ? explanation : explanation.below(place);
        streams.out().print(format.render(wanted.only(treatments)));
        return failOn.exitCode(explained.findings());
    }
}
