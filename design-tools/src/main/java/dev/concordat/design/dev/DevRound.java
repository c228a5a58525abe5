package dev.concordat.design.dev;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.diff.ChangeFindings;
import dev.concordat.core.diff.ContractDiff;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.design.lint.LintRun;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
        AtomicReference<DevState> state = new AtomicReference<>(before);
        CompletableFuture<Void> lint = CompletableFuture.runAsync(
                () -> told.accept(Stage.LINT, with(state, Stage.LINT, lint(documents))), threads);
        Result<LoadedContract> loaded = ContractLoader.load(documents, spec);
        LoadedContract contract = loaded.value();
        if (contract != null) {
            state.updateAndGet(known -> known.with(contract));
        }
        told.accept(Stage.LOAD, with(state, Stage.LOAD, loaded.findings()));
        if (contract != null && baseline != null) {
            told.accept(Stage.DIFF, with(state, Stage.DIFF, diff(baseline, contract)));
        }
        lint.join();
        return state.get();
    }

    private static DevState with(AtomicReference<DevState> state, Stage stage, List<Finding> findings) {
        return state.updateAndGet(known -> known.with(stage, findings));
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
