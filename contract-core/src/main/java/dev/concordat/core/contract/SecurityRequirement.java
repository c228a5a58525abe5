package dev.concordat.core.contract;

import java.util.List;
import java.util.Map;

/**
 * A Security Requirement Object (OpenAPI 3.1, 4.8.30): all of its schemes together.
 *
 * @param schemes scheme name to required scopes; empty: anonymous access
 */
public record SecurityRequirement(Map<String, List<String>> schemes) {

    public SecurityRequirement {
        schemes = Ordered.copyOf(schemes);
    }
}
