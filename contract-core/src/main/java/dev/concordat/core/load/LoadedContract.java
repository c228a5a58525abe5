package dev.concordat.core.load;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.resolve.ResolvedSpec;

/** A contract together with the documents that it was read from. */
public record LoadedContract(Contract contract, ResolvedSpec spec) {}
