package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import java.util.List;

/**
 * A fixed set of strings, or of numbers.
 *
 * @param values in document order, without null and without repetition; all of the kind's JSON type
 * @param kind what the values are in Java: {@code STRING}, {@code LONG} or {@code DECIMAL}
 * @param open whether there may be other values, which only strings can have
 */
public record EnumDeclaration(
        TypeId id,
        String spelling,
        boolean component,
        Annotations annotations,
        SourceLocation location,
        List<JsonValue> values,
        ScalarKind kind,
        boolean open)
        implements TypeDeclaration {

    public EnumDeclaration {
        values = List.copyOf(values);
    }
}
