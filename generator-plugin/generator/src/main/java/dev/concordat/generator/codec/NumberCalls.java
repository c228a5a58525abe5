package dev.concordat.generator.codec;

import dev.concordat.generator.type.Constraint.Keyword;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The calls that add the limits of a number to a codec. */
final class NumberCalls {

    private NumberCalls() {}

    /** Limits of a decimal, exact and as text. */
    static String decimal(Bounds bounds) {
        StringBuilder calls = new StringBuilder();
        Bounds.Limit lower = bounds.lower();
        if (lower != null) {
            calls.append(lower.exclusive() ? ".exclusiveMinimum(\"" : ".minimum(\"")
                    .append(lower.value())
                    .append("\")");
        }
        Bounds.Limit upper = bounds.upper();
        if (upper != null) {
            calls.append(upper.exclusive() ? ".exclusiveMaximum(\"" : ".maximum(\"")
                    .append(upper.value())
                    .append("\")");
        }
        step(bounds)
                .ifPresent(step -> calls.append(".multipleOf(\"").append(step).append("\")"));
        return calls.toString();
    }

    /**
     * Limits of an integer of a fixed size, rounded inwards.
     *
     * @return empty where a limit leaves no value of that size, so that it cannot be written
     */
    static Optional<String> integer(Bounds bounds, long min, long max) {
        StringBuilder calls = new StringBuilder();
        Bounds.Limit lower = bounds.lower();
        if (lower != null) {
            BigDecimal limit = lower.value().setScale(0, lower.exclusive() ? RoundingMode.FLOOR : RoundingMode.CEILING);
            if (limit.compareTo(BigDecimal.valueOf(max)) > 0) {
                return Optional.empty();
            }
            if (limit.compareTo(BigDecimal.valueOf(min)) >= 0) {
                calls.append(lower.exclusive() ? ".exclusiveMinimum(" : ".minimum(")
                        .append(literal(limit))
                        .append(')');
            }
        }
        Bounds.Limit upper = bounds.upper();
        if (upper != null) {
            BigDecimal limit = upper.value().setScale(0, upper.exclusive() ? RoundingMode.CEILING : RoundingMode.FLOOR);
            if (limit.compareTo(BigDecimal.valueOf(min)) < 0) {
                return Optional.empty();
            }
            if (limit.compareTo(BigDecimal.valueOf(max)) <= 0) {
                calls.append(upper.exclusive() ? ".exclusiveMaximum(" : ".maximum(")
                        .append(literal(limit))
                        .append(')');
            }
        }
        Optional<BigDecimal> step = step(bounds).map(exact -> common(exact, BigDecimal.ONE));
        if (step.isPresent() && step.get().compareTo(BigDecimal.valueOf(max)) > 0) {
            return Optional.empty();
        }
        step.filter(exact -> exact.compareTo(BigDecimal.ONE) != 0)
                .ifPresent(exact ->
                        calls.append(".multipleOf(").append(literal(exact)).append(')'));
        return Optional.of(calls.toString());
    }

    /** An integer literal; with {@code L} where it has more than 32 bits. */
    static String literal(BigDecimal integer) {
        String digits = integer.toBigIntegerExact().toString();
        boolean isInt = integer.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
                && integer.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return isInt ? digits : digits + "L";
    }

    private static Optional<BigDecimal> step(Bounds bounds) {
        List<BigDecimal> steps = bounds.numbers(Keyword.MULTIPLE_OF);
        return steps.stream().reduce(NumberCalls::common);
    }

    /** The least number that is a multiple of both. */
    private static BigDecimal common(BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) == 0) {
            return one;
        }
        int scale = Math.max(Math.max(one.scale(), other.scale()), 0);
        BigInteger a = one.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger b = other.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger multiple = a.multiply(b).abs().divide(a.gcd(b));
        BigDecimal exact = new BigDecimal(multiple, scale).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
    }
}
