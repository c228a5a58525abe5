package dev.concordat.tests.load;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.WireRequest;

/**
 * A request that the service has taken before.
 *
 * @param id of the scenario that it comes from
 */
public record LoadCase(String id, Operation operation, WireRequest request) {}
