package dev.concordat.core.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Assertions on numbers (JSON Schema 2020-12 validation, 6.2); null: not given. */
public record NumberLimits(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal exclusiveMinimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal exclusiveMaximum,
        @Nullable BigDecimal multipleOf) {

    public static final NumberLimits NONE = new NumberLimits(null, null, null, null, null);
}
