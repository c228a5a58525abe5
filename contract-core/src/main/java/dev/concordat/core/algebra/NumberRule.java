package dev.concordat.core.algebra;

import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.json.JsonType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** {@code type: integer}, bounds, {@code multipleOf} (validation, 6.1.1 and 6.2) and the formats of numbers. */
final class NumberRule implements KeywordRule {

    private static final BigDecimal FLOAT = new BigDecimal(Float.MAX_VALUE);
    private static final BigDecimal DOUBLE = new BigDecimal(Double.MAX_VALUE);

    @Override
    public List<Claim> claims(Subject subject) {
        if (subject.kind() != Kind.NUMBER) {
            return List.of();
        }
        List<Formula> all = new ArrayList<>();
        if (!subject.schema().allows(JsonType.NUMBER)) {
            all.add(integer());
        }
        NumberLimits limits = subject.schema().number();
        if (limits.minimum() != null) {
            all.add(new NumberAtom.Lower(limits.minimum(), false));
        }
        if (limits.exclusiveMinimum() != null) {
            all.add(new NumberAtom.Lower(limits.exclusiveMinimum(), true));
        }
        if (limits.maximum() != null) {
            all.add(new NumberAtom.Upper(limits.maximum(), false));
        }
        if (limits.exclusiveMaximum() != null) {
            all.add(new NumberAtom.Upper(limits.exclusiveMaximum(), true));
        }
        if (limits.multipleOf() != null && limits.multipleOf().signum() > 0) {
            all.add(new NumberAtom.Multiple(limits.multipleOf(), true));
        }
        String format = subject.schema().format();
        if (format != null) {
            format(format, all);
        }
        return all.stream().map(Claim::of).toList();
    }

    private static void format(String format, List<Formula> all) {
        switch (format) {
            case "int32" -> {
                all.add(integer());
                range(BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE), all);
            }
            case "int64" -> {
                all.add(integer());
                range(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE), all);
            }
            case "float" -> range(FLOAT.negate(), FLOAT, all);
            case "double" -> range(DOUBLE.negate(), DOUBLE, all);
            default -> {}
        }
    }

    private static void range(BigDecimal least, BigDecimal greatest, List<Formula> all) {
        all.add(new NumberAtom.Lower(least, false));
        all.add(new NumberAtom.Upper(greatest, false));
    }

    private static Formula integer() {
        return new NumberAtom.Multiple(BigDecimal.ONE, true);
    }
}
