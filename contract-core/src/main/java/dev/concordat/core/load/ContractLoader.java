package dev.concordat.core.load;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.normalise.Normaliser;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.resolve.Resolver;
import java.net.URI;
import java.util.List;

/** Loads contracts: fetch, parse, resolve, normalise. */
public final class ContractLoader {

    private ContractLoader() {}

    /**
     * Loads the contract that a document and all it refers to make up.
     *
     * @param root absolute URI of the document
     * @return no value where the document cannot be read as OpenAPI at all; else the contract, with an error for each
     *     part that is missing from it. Findings are sorted and free of duplicates.
     */
    public static Result<LoadedContract> load(DocumentReader reader, URI root) {
        URI canonical = root.normalize();
        Result<LoadedContract> loaded = reader.read(canonical)
                .then(bytes -> SpecParser.parse(canonical.toString(), reader.displayName(canonical), bytes))
                .then(tree -> Resolver.resolve(tree, reader))
                .then(spec ->
                        Normaliser.normalise(spec).then(contract -> Result.of(new LoadedContract(contract, spec))));
        List<Finding> findings = loaded.findings().stream().distinct().sorted().toList();
        return new Result<>(loaded.value(), findings);
    }
}
