package dev.concordat.core.generate;

import dev.concordat.core.algebra.Sought;
import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bounds, {@code multipleOf} and the ranges of number formats. */
final class NumberFacet implements Facet {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public void valid(Site site, Targets targets) {
        Interval interval = interval(site);
        if (interval == null) {
            return;
        }
        BigDecimal step = interval.step();
        BigDecimal least = interval.least();
        BigDecimal greatest = interval.greatest();
        if (least != null) {
            String keyword = bearer(site, "minimum", "exclusiveMinimum");
            inside(site, targets, interval, keyword, "the least number", least);
            inside(site, targets, interval, keyword, "one step above the least number", least.add(step));
        }
        if (greatest != null) {
            String keyword = bearer(site, "maximum", "exclusiveMaximum");
            inside(site, targets, interval, keyword, "the greatest number", greatest);
            inside(site, targets, interval, keyword, "one step below the greatest number", greatest.subtract(step));
        }
        if (interval.contains(BigDecimal.ZERO)) {
            inside(site, targets, interval, "type", "zero", BigDecimal.ZERO);
        }
        if (interval.contains(step.negate())) {
            inside(site, targets, interval, "type", "a negative number", step.negate());
        }
        if (site.shape().each(node -> node.number().multipleOf()).findAny().isPresent()) {
            inside(site, targets, interval, "multipleOf", "a small multiple", interval.nearest(step));
            inside(
                    site,
                    targets,
                    interval,
                    "multipleOf",
                    "a large multiple",
                    interval.nearest(step.multiply(BigDecimal.valueOf(1000))));
        }
    }

    private static void inside(
            Site site, Targets targets, Interval interval, String keyword, String reason, BigDecimal number) {
        if (interval.contains(number)) {
            targets.add(site, keyword, reason, new JsonNumber(number));
        }
    }

    /** The keyword of the node whose bound is in force, {@code format} where only the format has one. */
    private static String bearer(Site site, String inclusive, String exclusive) {
        boolean hasExclusive = has(site, exclusive);
        boolean hasInclusive = has(site, inclusive);
        return hasInclusive ? inclusive : hasExclusive ? exclusive : "format";
    }

    private static boolean has(Site site, String keyword) {
        return site.shape().nodes().stream().anyMatch(node -> limit(node, keyword) != null);
    }

    private static @Nullable BigDecimal limit(Schema node, String keyword) {
        NumberLimits limits = node.number();
        return switch (keyword) {
            case "minimum" -> limits.minimum();
            case "exclusiveMinimum" -> limits.exclusiveMinimum();
            case "maximum" -> limits.maximum();
            default -> limits.exclusiveMaximum();
        };
    }

    private static @Nullable Interval interval(Site site) {
        boolean numeric = site.shape().types().contains(JsonType.INTEGER)
                && site.shape().enumeration() == null
                && site.base() instanceof JsonNumber;
        return numeric ? Interval.of(site.shape()).orElse(null) : null;
    }

    @Override
    public void invalid(Site site, Targets targets) {
        Interval interval = interval(site);
        if (interval == null) {
            return;
        }
        BigDecimal step = interval.step();
        for (Schema node : site.shape().nodes()) {
            beyond(site, targets, "minimum", node.number().minimum(), step.negate());
            beyond(site, targets, "maximum", node.number().maximum(), step);
            beyond(site, targets, "exclusiveMinimum", node.number().exclusiveMinimum(), BigDecimal.ZERO);
            beyond(site, targets, "exclusiveMaximum", node.number().exclusiveMaximum(), BigDecimal.ZERO);
            BigDecimal factor = node.number().multipleOf();
            if (factor != null) {
                off(site, targets, interval, factor);
            }
        }
        if (site.shape().formats().anyMatch("int32"::equals)) {
            format(site, targets, "one above int32", Interval.INT32_MAX.add(BigDecimal.ONE));
            format(site, targets, "one below int32", Interval.INT32_MIN.subtract(BigDecimal.ONE));
        } else if (site.shape().formats().anyMatch("int64"::equals)) {
            format(site, targets, "one above int64", Interval.INT64_MAX.add(BigDecimal.ONE));
            format(site, targets, "one below int64", Interval.INT64_MIN.subtract(BigDecimal.ONE));
        }
    }

    /** Not for formats whose range the bounds cut anyway. */
    private static void format(Site site, Targets targets, String reason, BigDecimal number) {
        boolean free = number.signum() > 0
                ? !has(site, "maximum") && !has(site, "exclusiveMaximum")
                : !has(site, "minimum") && !has(site, "exclusiveMinimum");
        if (free) {
            targets.add(site, "format", reason, new JsonNumber(number));
        }
    }

    private static void beyond(
            Site site, Targets targets, String keyword, @Nullable BigDecimal bound, BigDecimal distance) {
        if (bound == null) {
            return;
        }
        String reason = distance.signum() == 0 ? "the bound itself, " + bound : "one step beyond " + bound;
        BigDecimal direction = keyword.endsWith("inimum") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        targets.add(
                site,
                keyword,
                reason,
                new Sought.Beyond(bound, direction.signum() < 0, keyword.startsWith("exclusive")),
                Stream.of(
                        new JsonNumber(bound.add(distance)),
                        new JsonNumber(bound.add(direction)),
                        new JsonNumber(bound.add(direction.multiply(BigDecimal.TEN)))));
    }

    private static void off(Site site, Targets targets, Interval interval, BigDecimal factor) {
        BigDecimal base = interval.nearest(BigDecimal.ZERO);
        targets.add(
                site,
                "multipleOf",
                "not a multiple of " + factor,
                Stream.of(factor.divide(TWO), BigDecimal.ONE, factor.divide(BigDecimal.TEN), BigDecimal.valueOf(0.1))
                        .flatMap(distance -> Stream.of(base.add(distance), base.subtract(distance)))
                        .map(JsonNumber::new)
                        .map(JsonValue.class::cast));
    }
}
