package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A contract without the keywords that have broken already, so that the next break behind them shows. What it refuses
 * counts only where the contract as it is refuses it, too.
 */
final class Relaxation {

    private Relaxation() {}

    /**
     * The contract without the keywords at these places.
     *
     * @return the very same contract where no schema has a keyword there
     */
    static Contract of(Contract contract, Set<SourceLocation> places) {
        Map<SchemaId, Schema> schemas = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<SchemaId, Schema> entry : contract.schemas().entrySet()) {
            Schema schema = entry.getValue();
            for (Map.Entry<String, SourceLocation> keyword :
                    entry.getValue().keywords().entrySet()) {
                if (places.contains(keyword.getValue())) {
                    schema = KeywordRemoval.without(schema, keyword.getKey());
                    changed = true;
                }
            }
            schemas.put(entry.getKey(), schema);
        }
        return !changed
                ? contract
                : new Contract(
                        contract.specVersion(),
                        contract.info(),
                        contract.servers(),
                        contract.tags(),
                        contract.operations(),
                        contract.webhooks(),
                        contract.securitySchemes(),
                        schemas,
                        contract.unusable(),
                        contract.components(),
                        contract.extensions());
    }
}
