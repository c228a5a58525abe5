package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One comparison of two documents: what the goal and the command line do.
 *
 * @param before the version that clients know
 * @param after the version that is to replace it
 * @param steps how many steps one question about schemas may take
 * @param leniencies what clients put up with
 * @param policy what is demanded beyond that all messages fit
 * @param accepted what was agreed to
 * @param today the day on which that is judged
 */
public record DiffRun(
        Document before,
        Document after,
        int steps,
        Set<Leniency> leniencies,
        ChangePolicy policy,
        AcceptedChanges accepted,
        LocalDate today) {

    /** A document and how to read it and what it refers to. */
    public record Document(DocumentReader reader, URI uri) {}

    /** The changes as findings, and beside them the errors of loading; no value where a document cannot be read. */
    public Result<List<Finding>> run() {
        // Most of the time goes into reading; the documents have nothing to do with each other.
        List<Result<LoadedContract>> loaded = Stream.of(before, after)
                .parallel()
                .map(document -> ContractLoader.load(document.reader(), document.uri()))
                .toList();
        List<Finding> errors = loaded.stream()
                .flatMap(each -> each.findings().stream())
                .filter(finding -> finding.severity().atLeast(Severity.ERROR))
                .toList();
        LoadedContract old = loaded.get(0).value();
        LoadedContract now = loaded.get(1).value();
        return old == null || now == null
                ? Result.failed(errors)
                : Result.of(accepted.judge(changes(old.contract(), now.contract()), today), errors);
    }

    private List<Change> changes(Contract old, Contract now) {
        return policy.judge(ContractDiff.of(old, now, steps, leniencies), Correspondence.of(old, now), today);
    }
}
