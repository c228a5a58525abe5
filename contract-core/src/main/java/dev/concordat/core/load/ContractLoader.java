package dev.concordat.core.load;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.fetch.Metaschemas;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.normalise.Normaliser;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.resolve.Resolver;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Loads contracts: fetch, parse, resolve, normalise. */
public final class ContractLoader {

    private ContractLoader() {}

    /**
     * Accepts the remote documents of a contract as they are now. What else is wrong with them, whoever loads them next
     * says.
     *
     * @param documents those that {@linkplain LockedDocuments#accepting accept}
     * @return why the lock file cannot be written
     */
    public static List<Finding> lock(LockedDocuments documents, URI root) {
        load(documents, root);
        return documents.save();
    }

    /** Loads a contract for one who reports what the {@linkplain Contract#faults() faults} cost: they are left to him. */
    public static Result<LoadedContract> loadParts(DocumentReader reader, URI root) {
        Result<LoadedContract> loaded = load(reader, root);
        LoadedContract contract = loaded.value();
        Set<Finding> faults = contract == null ? Set.of() : contract.contract().faults();
        return new Result<>(
                contract,
                loaded.findings().stream()
                        .filter(finding -> !faults.contains(finding))
                        .toList());
    }

    /**
     * Loads the contract that a document and all it refers to make up.
     *
     * @param root absolute URI of the document
     * @return no value where the document cannot be read as OpenAPI at all; else the contract, with an error for each
     *     part that is missing from it. Findings are sorted and free of duplicates.
     */
    public static Result<LoadedContract> load(DocumentReader reader, URI root) {
        URI canonical = root.normalize();
        DocumentReader documents = new Metaschemas(reader);
        Result<LoadedContract> loaded = documents
                .read(canonical)
                .then(bytes -> SpecParser.parse(canonical.toString(), documents.displayName(canonical), bytes))
                .then(tree -> Resolver.resolve(tree, documents))
                .then(spec ->
                        Normaliser.normalise(spec).then(contract -> Result.of(new LoadedContract(contract, spec))));
        List<Finding> findings = loaded.findings().stream().distinct().sorted().toList();
        return new Result<>(loaded.value(), findings);
    }
}
