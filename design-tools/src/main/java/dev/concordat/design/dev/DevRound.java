package dev.concordat.design.dev;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.diff.ChangeFindings;
import dev.concordat.core.diff.ContractDiff;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.design.lint.LintRun;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One round of checks of a document that was saved. Reading and lint run beside each other, the comparison as soon as the
 * document is read; each stage is told when it is through.
 *
 * @param spec the document
 * @param baseline what the document is compared with; null: with nothing
 * @param rulesets files, or names of rulesets that come along
 * @param uriOf the URI of a file that the user named
 */
public record DevRound(
        URI spec, @Nullable LoadedContract baseline, List<String> rulesets, Function<String, URI> uriOf) {

    public DevRound {
        rulesets = List.copyOf(rulesets);
    }

    /**
     * Runs all stages and waits for them.
     *
     * @param before what was known so far: a contract that can be read no more stays in use
     * @param told takes each stage that is through and the state with it
     * @return the state after all stages
     */
    public DevState run(DocumentReader documents, DevState before, Executor threads, BiConsumer<Stage, DevState> told) {
        Progress progress = new Progress(before, told);
        CompletableFuture<Void> lint = CompletableFuture.runAsync(
                () -> progress.found(Stage.LINT, attempt(Stage.LINT, () -> lint(documents))), threads);
        try {
            Result<LoadedContract> loaded = load(documents);
            LoadedContract contract = loaded.value();
            progress.loaded(contract, loaded.findings());
            if (contract != null && baseline != null) {
                progress.found(Stage.DIFF, attempt(Stage.DIFF, () -> diff(baseline, contract)));
            }
        } finally {
            lint.join();
        }
        return progress.state();
    }

    /** The state where a round ended before its time, which is no fault of the document; the next save is another try. */
    public DevState failed(DevState known, Throwable cause) {
        return known.with(Stage.LOAD, List.of(failure(Stage.LOAD, cause)));
    }

    /** What is known during a round. States are told one at a time and in their order, whoever finds something. */
    private static final class Progress {

        private final BiConsumer<Stage, DevState> told;
        private DevState state;

        Progress(DevState before, BiConsumer<Stage, DevState> told) {
            this.state = before;
            this.told = told;
        }

        synchronized void found(Stage stage, List<Finding> findings) {
            state = state.with(stage, findings);
            told.accept(stage, state);
        }

        /** Of a document that can be read no more nobody knows what it breaks. */
        synchronized void loaded(@Nullable LoadedContract contract, List<Finding> findings) {
            state = contract == null ? state : state.with(contract);
            found(Stage.LOAD, findings);
            if (contract == null && state.findings().containsKey(Stage.DIFF)) {
                found(Stage.DIFF, List.of());
            }
        }

        synchronized DevState state() {
            return state;
        }
    }

    private Result<LoadedContract> load(DocumentReader documents) {
        try {
            return ContractLoader.load(documents, spec);
        } catch (RuntimeException | StackOverflowError failed) {
            return Result.failed(List.of(failure(Stage.LOAD, failed)));
        }
    }

    private List<Finding> attempt(Stage stage, Supplier<List<Finding>> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError failed) {
            return List.of(failure(stage, failed));
        }
    }

    private Finding failure(Stage stage, Throwable cause) {
        return Finding.error(
                "check-failed",
                stage.word() + " failed (" + cause + ")",
                "save again; if it stays, please report it with the document",
                SourceLocation.of(spec.getPath()));
    }

    /** What stands in the way of lint is told by the stage that reads, or by a ruleset's own findings. */
    private List<Finding> lint(DocumentReader documents) {
        Result<List<Finding>> linted = LintRun.lint(documents, spec, rulesets, uriOf);
        List<Finding> findings = linted.value();
        return findings == null ? linted.findings() : findings;
    }

    private static List<Finding> diff(LoadedContract baseline, LoadedContract contract) {
        return ChangeFindings.of(ContractDiff.of(baseline.contract(), contract.contract(), Containment.DEFAULT_BUDGET));
    }
}
