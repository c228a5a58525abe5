package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array whose items have types by position ({@code prefixItems}), or one that contains itself and so needs a name.
 *
 * @param items by position; required are those that {@code minItems} demands
 * @param rest the type of the items behind them, null where there may be none
 * @param constraints {@code minItems}, {@code maxItems}
 * @param assertions what the codec checks on the value as a tree
 */
public record TupleDeclaration(
        TypeId id,
        String spelling,
        boolean component,
        Annotations annotations,
        SourceLocation location,
        List<Property> items,
        @Nullable TypeUse rest,
        List<Constraint> constraints,
        List<Assertion> assertions)
        implements TypeDeclaration {

    public TupleDeclaration {
        items = List.copyOf(items);
        constraints = List.copyOf(constraints);
        assertions = List.copyOf(assertions);
    }
}
