package dev.concordat.generator;

import dev.concordat.core.graph.Refusals;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.Operations;
import dev.concordat.generator.type.TypeModel;

/**
 * A contract with every decision made that its Java code needs, before anything is printed.
 *
 * @param types the types of all schemas, those included that refused operations use
 * @param refusals the schemas that cannot be generated
 */
public record Compiled(
        LoadedContract loaded, TypeModel types, SymbolTable symbols, Refusals refusals, Operations operations) {}
