package dev.concordat.tests.plan;

import dev.concordat.core.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the plan depends on beside the contract.
 *
 * @param maxCasesPerOperation upper bound of scenarios an operation
 * @param fixtures known good values by parameter name
 * @param schemes security schemes for which there are credentials, by whose they are
 */
public record PlanOptions(
        long seed, int maxCasesPerOperation, Map<String, JsonValue> fixtures, Map<Identity, Set<String>> schemes) {

    public PlanOptions {
        fixtures = Collections.unmodifiableMap(new LinkedHashMap<>(fixtures));
        schemes = Map.copyOf(schemes);
    }

    /** The schemes that requests can be sent with in the name of somebody. */
    public Set<String> schemes(Identity identity) {
        return schemes.getOrDefault(identity, Set.of());
    }
}
