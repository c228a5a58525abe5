package dev.concordat.generator.operation;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.type.TypeUse;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as a component of the request.
 *
 * @param name of the component
 * @param defaultValue what an absent parameter means, null where absence stays absence
 */
public record RequestParameter(
        Parameter source,
        String name,
        TypeUse type,
        ParameterForm form,
        @Nullable JsonValue defaultValue) {

    /** Whether the component can be null in Java. */
    public boolean isNullable() {
        return (!source.required() && defaultValue == null) || Texts.isNullable(type);
    }
}
