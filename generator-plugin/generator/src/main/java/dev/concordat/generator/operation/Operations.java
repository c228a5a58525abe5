package dev.concordat.generator.operation;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the operations of a contract.
 *
 * @param generated those that are generated, in document order
 * @param refused those that cannot be, each with the reasons
 */
public record Operations(List<OperationModel> generated, Map<Operation, List<Finding>> refused) {

    public Operations {
        generated = List.copyOf(generated);
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }
}
