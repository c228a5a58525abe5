package dev.concordat.core.diff.run;

import dev.concordat.core.diff.Leniency;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One comparison of two documents.
 *
 * @param before the version that clients know
 * @param after the version that is to replace it
 * @param steps how many steps one question about schemas may take
 * @param leniencies what clients put up with
 */
public record DiffRun(Document before, Document after, int steps, Set<Leniency> leniencies) {

    /** A document and how to read it and what it refers to. */
    public record Document(DocumentReader reader, URI uri) {}

    /** What came of it, and beside it the errors of loading; no value where a document cannot be read. */
    public Result<ComparedDocuments> run() {
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
                : Result.of(ComparedDocuments.of(old, now, steps, leniencies), errors);
    }
}
