package dev.concordat.core.generate;

import dev.concordat.core.algebra.Sought;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sizes, {@code uniqueItems}, {@code contains} and items beyond a closed end. */
final class ArrayFacet implements Facet {

    /** Longer arrays are not sent. */
    private static final int MAX_ITEMS = 64;

    private final Builder builder;
    private final long seed;

    ArrayFacet(Builder builder, long seed) {
        this.builder = builder;
        this.seed = seed;
    }

    private static boolean applies(Site site) {
        return site.base() instanceof JsonArray && site.shape().enumeration() == null;
    }

    @Override
    public void valid(Site site, Targets targets) {
        if (!applies(site)) {
            return;
        }
        int min = site.shape().minItems();
        int max = site.shape().maxItems();
        size(site, targets, min == 0 ? "type" : "minItems", min == 0 ? "no items" : "the fewest items, " + min, min);
        size(site, targets, "minItems", (min + 1) + " items", min + 1);
        if (max < Integer.MAX_VALUE) {
            size(site, targets, "maxItems", "the most items, " + max, max);
            size(site, targets, "maxItems", "one item fewer than the most, " + (max - 1), max - 1);
        }
        int contained = site.shape().minContains();
        if (contained > 0) {
            size(site, targets, "contains", "as many matching items as needed, " + contained, Math.max(min, contained));
        }
    }

    private void size(Site site, Targets targets, String keyword, String reason, int size) {
        if (size < site.shape().minItems() || size > site.shape().maxItems()) {
            return;
        }
        if (size > MAX_ITEMS) {
            targets.miss(site.pointer(), keyword, reason + ": too large to send");
            return;
        }
        targets.add(site, keyword, reason, ofSize(size), arrays(site, size));
    }

    private static Sought ofSize(int size) {
        return new Sought.OfSize(JsonType.ARRAY, size, size);
    }

    private Stream<JsonValue> arrays(Site site, int size) {
        return Stream.of(false, true)
                .flatMap(sparse -> builder
                        .ofSize(site.shape(), site.name(), size, size, new Effort(seed + size, sparse))
                        .filter(items -> items.size() == size)
                        .map(JsonArray::new)
                        .stream());
    }

    @Override
    public void invalid(Site site, Targets targets) {
        if (!applies(site)) {
            return;
        }
        Shape shape = site.shape();
        int min = shape.minItems();
        int max = shape.maxItems();
        if (min > 0) {
            Stream<JsonValue> shorter = Stream.concat(arrays(site, min - 1), cut(site, min - 1));
            targets.add(site, "minItems", "one item fewer than " + min, ofSize(min - 1), shorter);
        }
        if (max >= MAX_ITEMS && max < Integer.MAX_VALUE) {
            targets.miss(site.pointer(), "maxItems", (max + 1L) + " items are too large to send");
        } else if (max < Integer.MAX_VALUE) {
            targets.add(site, "maxItems", "one item more than " + max, ofSize(max + 1), longer(site, max + 1));
        }
        if (shape.uniqueItems()) {
            targets.add(site, "uniqueItems", "an item twice", new Sought.Repeating(), duplicated(site));
        }
        if (shape.minContains() > 0) {
            boolean counted =
                    shape.each(node -> node.array().minContains()).findAny().isPresent();
            targets.add(site, counted ? "minContains" : "contains", "too few matching items", others(site));
        }
        int end = shape.prefixSize();
        if (builder.isNever(shape.item(end))) {
            List<JsonValue> items = new ArrayList<>(items(site));
            items.add(new JsonString("extra"));
            targets.add(
                    site,
                    site.pointer(Integer.toString(end)),
                    "false",
                    "an item beyond the last allowed",
                    null,
                    Stream.of(new JsonArray(items)));
        }
        boolean closed =
                shape.each(node -> node.array().unevaluatedItems()).anyMatch(rest -> builder.isNever(List.of(rest)));
        if (closed) {
            List<JsonValue> items = new ArrayList<>(items(site));
            items.add(new JsonString("extra"));
            targets.add(
                    site,
                    site.pointer(Integer.toString(items.size() - 1)),
                    "unevaluatedItems",
                    "an item that no keyword speaks of",
                    null,
                    Stream.of(new JsonArray(items)));
        }
    }

    private static List<JsonValue> items(Site site) {
        return site.base() instanceof JsonArray array ? array.items() : List.of();
    }

    private static Stream<JsonValue> cut(Site site, int size) {
        List<JsonValue> items = items(site);
        return size <= items.size() ? Stream.of(new JsonArray(items.subList(0, size))) : Stream.empty();
    }

    /** One more than allowed: distinct ones where they can be had, else the last one again. */
    private Stream<JsonValue> longer(Site site, int size) {
        Effort effort = new Effort(seed + size, true);
        List<JsonValue> items = new ArrayList<>(items(site));
        for (int attempt = 0; items.size() < size && attempt < 4 * MAX_ITEMS; attempt++) {
            List<SchemaId> schemas = site.shape().item(items.size());
            Optional<JsonValue> item = builder.value(schemas, site.name(), effort);
            item.filter(value -> !site.shape().uniqueItems() || !items.contains(value))
                    .ifPresent(items::add);
        }
        List<JsonValue> repeated = new ArrayList<>(items);
        while (!repeated.isEmpty() && repeated.size() < size) {
            repeated.add(repeated.get(repeated.size() - 1));
        }
        return Stream.of(items, repeated)
                .filter(candidate -> candidate.size() == size)
                .map(JsonArray::new);
    }

    private Stream<JsonValue> duplicated(Site site) {
        List<JsonValue> items = items(site);
        int max = site.shape().maxItems();
        int prefix = site.shape().prefixSize();
        if (items.isEmpty()) {
            return builder.value(site.shape().item(0), site.name(), new Effort(seed, true)).stream()
                    .map(item -> JsonArray.of(item, item));
        }
        List<JsonValue> replaced = new ArrayList<>(items);
        if (items.size() > 1) {
            replaced.set(items.size() - 1, items.get(items.size() - 2));
        }
        List<JsonValue> appended = new ArrayList<>(items);
        appended.add(items.get(Math.min(items.size() - 1, prefix)));
        return Stream.of(appended, replaced)
                .filter(candidate -> candidate.size() <= max)
                .map(JsonArray::new);
    }

    /** Arrays whose items match {@code items} but not {@code contains}. */
    private Stream<JsonValue> others(Site site) {
        int size = Math.max(1, site.shape().minItems());
        List<JsonValue> pool = new ArrayList<>(List.of(
                new JsonString("other"), JsonNumber.of(-1), JsonNumber.of(0), new JsonBoolean(false), JsonNull.NULL));
        builder.value(site.shape().item(0), site.name(), new Effort(seed, false))
                .ifPresent(value -> pool.add(0, value));
        return Stream.concat(
                pool.stream().map(item -> new JsonArray(Collections.nCopies(size, item))),
                Stream.of(new JsonArray(List.of())));
    }
}
