package dev.concordat.core.generate;

import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.json.JsonType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers that a shape lets in: a least and a greatest one on a grid, both null where unbounded.
 *
 * @param step the distance of neighbours: a common multiple of every {@code multipleOf}, else 1 or a decimal fraction
 */
record Interval(@Nullable BigDecimal least, @Nullable BigDecimal greatest, BigDecimal step) {

    static final BigDecimal INT32_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    static final BigDecimal INT32_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    static final BigDecimal INT64_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    static final BigDecimal INT64_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int MAX_DIGITS = 400;

    /** The interval of a shape; empty where no number fits or its bounds have too many digits to count with. */
    static Optional<Interval> of(Shape shape) {
        boolean integer = !shape.types().contains(JsonType.NUMBER);
        boolean int32 = shape.formats().anyMatch("int32"::equals);
        boolean int64 = shape.formats().anyMatch("int64"::equals);
        if (shape.nodes().stream().anyMatch(node -> isHuge(node.number()))) {
            return Optional.empty();
        }
        BigDecimal step = step(shape, integer || int32 || int64);
        BigDecimal least = int32 ? INT32_MIN : int64 ? INT64_MIN : null;
        BigDecimal greatest = int32 ? INT32_MAX : int64 ? INT64_MAX : null;
        for (Schema node : shape.nodes()) {
            NumberLimits limits = node.number();
            if (limits.minimum() != null) {
                least = greater(least, up(limits.minimum(), step));
            }
            if (limits.exclusiveMinimum() != null) {
                least = greater(least, down(limits.exclusiveMinimum(), step).add(step));
            }
            if (limits.maximum() != null) {
                greatest = less(greatest, down(limits.maximum(), step));
            }
            if (limits.exclusiveMaximum() != null) {
                greatest = less(greatest, up(limits.exclusiveMaximum(), step).subtract(step));
            }
        }
        least = least == null ? null : up(least, step);
        greatest = greatest == null ? null : down(greatest, step);
        boolean empty = least != null && greatest != null && least.compareTo(greatest) > 0;
        return empty ? Optional.empty() : Optional.of(new Interval(least, greatest, step));
    }

    private static BigDecimal step(Shape shape, boolean integer) {
        BigDecimal step = integer ? BigDecimal.ONE : null;
        for (BigDecimal factor : shape.each(node -> node.number().multipleOf()).toList()) {
            if (factor.signum() > 0) {
                step = step == null ? factor : leastCommonMultiple(step, factor);
            }
        }
        if (step != null) {
            return step;
        }
        // No grid: one digit finer than the bounds are written, so that neighbours of a bound stay inside.
        int scale = 2;
        for (Schema node : shape.nodes()) {
            NumberLimits limits = node.number();
            scale = finer(scale, limits.minimum());
            scale = finer(scale, limits.maximum());
            scale = finer(scale, limits.exclusiveMinimum());
            scale = finer(scale, limits.exclusiveMaximum());
        }
        return BigDecimal.ONE.movePointLeft(scale);
    }

    private static int finer(int scale, @Nullable BigDecimal bound) {
        return bound == null ? scale : Math.max(scale, bound.scale() + 1);
    }

    private static boolean isHuge(NumberLimits limits) {
        return isHuge(limits.minimum())
                || isHuge(limits.maximum())
                || isHuge(limits.exclusiveMinimum())
                || isHuge(limits.exclusiveMaximum())
                || isHuge(limits.multipleOf());
    }

    private static boolean isHuge(@Nullable BigDecimal number) {
        return number != null && (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS);
    }

    static BigDecimal leastCommonMultiple(BigDecimal first, BigDecimal second) {
        int scale = Math.max(0, Math.max(first.scale(), second.scale()));
        BigInteger a = first.setScale(scale).unscaledValue();
        BigInteger b = second.setScale(scale).unscaledValue();
        return new BigDecimal(a.divide(a.gcd(b)).multiply(b), scale);
    }

    private static BigDecimal up(BigDecimal number, BigDecimal step) {
        return number.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

    private static BigDecimal down(BigDecimal number, BigDecimal step) {
        return number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    private static BigDecimal greater(@Nullable BigDecimal first, BigDecimal second) {
        return first == null ? second : first.max(second);
    }

    private static BigDecimal less(@Nullable BigDecimal first, BigDecimal second) {
        return first == null ? second : first.min(second);
    }

    boolean contains(BigDecimal number) {
        return (least == null || least.compareTo(number) <= 0) && (greatest == null || greatest.compareTo(number) >= 0);
    }

    /** The number of the grid that is nearest to a wish. */
    BigDecimal nearest(BigDecimal wish) {
        BigDecimal number = down(wish, step);
        if (least != null && number.compareTo(least) < 0) {
            return least;
        }
        return greatest != null && number.compareTo(greatest) > 0 ? greatest : number;
    }
}
