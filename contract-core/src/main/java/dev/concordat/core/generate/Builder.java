package dev.concordat.core.generate;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.sample.Words;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Visibility;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Builds one plausible value of a shape: examples first, then branches, enums and types in turn. */
final class Builder {

    private static final int MAX_ITEMS = 64;
    private static final JsonType[] PREFERENCE = {
        JsonType.OBJECT,
        JsonType.ARRAY,
        JsonType.STRING,
        JsonType.INTEGER,
        JsonType.NUMBER,
        JsonType.BOOLEAN,
        JsonType.NULL
    };

    private final Contract contract;
    private final Side side;
    private final InstanceValidator validator;
    private final Visibility visibility;
    private final Costs costs;
    private final Texts texts;
    private final Map<List<SchemaId>, Shape> shapes = new ConcurrentHashMap<>();

    /** A value and the shape with every choice made that led to it. */
    record Built(Shape shape, JsonValue value) {}

    Builder(Contract contract, Side side, InstanceValidator validator, Texts texts) {
        this.contract = contract;
        this.side = side;
        this.validator = validator;
        this.visibility = new Visibility(contract);
        this.costs = new Costs(contract);
        this.texts = texts;
    }

    Shape shape(List<SchemaId> schemas) {
        return shapes.computeIfAbsent(schemas, key -> Shape.of(contract, key));
    }

    Texts texts() {
        return texts;
    }

    boolean accepts(List<SchemaId> schemas, JsonValue value) {
        return schemas.stream().allMatch(schema -> validator.accepts(schema, value));
    }

    boolean isHidden(List<SchemaId> member) {
        return member.stream().anyMatch(schema -> visibility.isHidden(schema, side));
    }

    boolean isNever(List<SchemaId> schemas) {
        return schemas.stream().anyMatch(schema -> contract.dereference(schema).never());
    }

    Optional<JsonValue> value(List<SchemaId> schemas, String name, Effort effort) {
        return build(schemas, shape(schemas), name, effort).map(Built::value);
    }

    /** Builds a value of a shape that satisfies {@code schemas} in the end. */
    Optional<Built> build(List<SchemaId> schemas, Shape shape, String name, Effort effort) {
        if (effort.isExhausted() || shape.isNever()) {
            return Optional.empty();
        }
        Optional<JsonValue> example = example(schemas, shape);
        if (!shape.choices().isEmpty()) {
            Choice choice = shape.choices().get(0);
            for (Choice.Branch branch : ordered(choice, effort)) {
                if (!effort.mayTry()) {
                    break;
                }
                Shape taken = shape.take(choice, branch);
                // An example chooses the branch that it is of.
                if (example.isPresent() && accepts(branch.schemas(), example.get())) {
                    return build(schemas, taken, name, effort);
                }
                if (example.isPresent()) {
                    continue;
                }
                Optional<Built> built =
                        build(schemas, taken, name, effort).filter(candidate -> accepts(schemas, candidate.value()));
                if (built.isPresent()) {
                    return built;
                }
            }
            return Optional.empty();
        }
        if (example.isPresent()) {
            return Optional.of(new Built(shape, example.get()));
        }
        return plain(schemas, shape, name, effort).map(value -> new Built(shape, value));
    }

    /** A valid value with the branches that it is of. */
    Built around(List<SchemaId> schemas, JsonValue value) {
        Shape shape = shape(schemas);
        while (!shape.choices().isEmpty()) {
            Choice choice = shape.choices().get(0);
            Optional<Choice.Branch> branch = choice.branches().stream()
                    .filter(each -> accepts(each.schemas(), value))
                    .findFirst();
            if (branch.isEmpty()) {
                break;
            }
            shape = shape.take(choice, branch.get());
        }
        return new Built(shape, value);
    }

    private List<Choice.Branch> ordered(Choice choice, Effort effort) {
        if (!effort.isDeep()) {
            return choice.branches();
        }
        return choice.branches().stream()
                .sorted(Comparator.comparingInt(branch -> costs.of(branch.schemas())))
                .toList();
    }

    /** The first example or default that is valid here and keeps the tags of the branches taken. */
    private Optional<JsonValue> example(List<SchemaId> schemas, Shape shape) {
        for (Schema node : shape.nodes()) {
            Stream<JsonValue> given = Stream.concat(
                    node.annotations().examples().stream().map(Example::value).filter(Objects::nonNull),
                    Stream.ofNullable(node.annotations().defaultValue()));
            Optional<JsonValue> good = given.map(example -> withoutHidden(shape, example))
                    .filter(example -> shape.hasTags(example) && accepts(schemas, example))
                    .findFirst();
            if (good.isPresent()) {
                return good;
            }
        }
        return Optional.empty();
    }

    private JsonValue withoutHidden(Shape shape, JsonValue value) {
        JsonValue visible = value;
        if (value instanceof JsonObject object) {
            for (String name : object.members().keySet()) {
                if (visible instanceof JsonObject rest && isHidden(member(shape, name))) {
                    visible = rest.without(name);
                }
            }
        }
        return visible;
    }

    private Optional<JsonValue> plain(List<SchemaId> schemas, Shape shape, String name, Effort effort) {
        List<JsonValue> members = shape.enumeration();
        if (members != null) {
            List<JsonValue> good =
                    members.stream().filter(member -> accepts(schemas, member)).toList();
            // Whether null is a member is in dispute where only "nullable" says so (OpenAPI 3.0.4, 4.7.24).
            List<JsonValue> plain =
                    good.stream().filter(member -> member != JsonNull.NULL).toList();
            List<JsonValue> offered = plain.isEmpty() ? good : plain;
            return offered.isEmpty()
                    ? Optional.empty()
                    : Optional.of(offered.get(effort.random().nextInt(offered.size())));
        }
        boolean negated =
                shape.nodes().stream().anyMatch(node -> node.composition().not() != null);
        for (JsonType type : preference(shape, effort)) {
            for (int attempt = 0; attempt < (negated ? 8 : 1); attempt++) {
                Optional<JsonValue> value =
                        ofType(shape, type, name, effort).filter(candidate -> !negated || accepts(schemas, candidate));
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private static List<JsonType> preference(Shape shape, Effort effort) {
        Set<JsonType> allowed = shape.types();
        Set<JsonType> order = new LinkedHashSet<>();
        if (effort.isDeep() && allowed.contains(JsonType.NULL) && allowed.size() == 2) {
            order.add(JsonType.NULL);
        }
        if (allowed.size() == JsonType.values().length) {
            order.add(suggested(shape));
        }
        for (JsonType type : PREFERENCE) {
            if (type != JsonType.INTEGER || !allowed.contains(JsonType.NUMBER)) {
                order.add(type);
            }
        }
        order.retainAll(allowed);
        return List.copyOf(order);
    }

    /** The type that the keywords of an untyped schema are about. */
    private static JsonType suggested(Shape shape) {
        if (!shape.required().isEmpty()
                || !shape.propertyNames().isEmpty()
                || shape.nodes().stream().anyMatch(node -> node.object().additionalProperties() != null)) {
            return JsonType.OBJECT;
        }
        if (shape.nodes().stream()
                .anyMatch(node -> node.array().items() != null
                        || node.array().contains() != null
                        || !node.array().prefixItems().isEmpty())) {
            return JsonType.ARRAY;
        }
        boolean numeric = shape.nodes().stream().anyMatch(node -> !node.number().equals(NumberLimits.NONE));
        return numeric ? JsonType.NUMBER : JsonType.STRING;
    }

    Optional<JsonValue> ofType(Shape shape, JsonType type, String name, Effort effort) {
        return switch (type) {
            case NULL -> Optional.of(JsonNull.NULL);
            case BOOLEAN -> Optional.of(new JsonBoolean(effort.random().nextBoolean()));
            case INTEGER -> number(shape, name, true, effort.random());
            case NUMBER -> number(shape, name, false, effort.random());
            case STRING -> texts.ordinary(shape, name, effort.random()).map(JsonString::new);
            case ARRAY -> nested(effort, () -> array(shape, name, effort));
            case OBJECT -> nested(effort, () -> object(shape, effort));
        };
    }

    private static Optional<JsonValue> nested(Effort effort, Supplier<Optional<JsonValue>> build) {
        effort.enter();
        Optional<JsonValue> value = build.get();
        effort.leave();
        return value;
    }

    private static Optional<JsonValue> number(Shape shape, String name, boolean integer, RandomGenerator random) {
        return Interval.of(shape).flatMap(interval -> {
            boolean money = name.toLowerCase(Locale.ROOT).matches(".*(price|amount|cost|total).*");
            BigDecimal wish = integer || !money
                    ? BigDecimal.valueOf(1 + random.nextInt(99))
                    : BigDecimal.valueOf(100 + random.nextInt(9900), 2);
            BigDecimal number = interval.nearest(wish);
            boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
            return integer && !whole ? Optional.empty() : Optional.of(new JsonNumber(number));
        });
    }

    private Optional<JsonValue> array(Shape shape, String name, Effort effort) {
        int min = shape.minItems();
        int max = shape.maxItems();
        int wish = effort.isSparse() ? min : Math.max(min, Math.max(1, shape.prefixSize()));
        return ofSize(shape, name, Math.min(wish, max), min, effort).map(JsonArray::new);
    }

    /** Items up to a size; fewer, but at least {@code min}, where no more distinct or allowed ones are found. */
    Optional<List<JsonValue>> ofSize(Shape shape, String name, int size, int min, Effort effort) {
        if (size > MAX_ITEMS || min > size) {
            return Optional.empty();
        }
        List<SchemaId> contained = shape.each(node -> node.array().contains()).toList();
        int containing = contained.isEmpty() ? 0 : shape.minContains();
        int target = Math.max(size, Math.min(containing, shape.maxItems()));
        List<JsonValue> items = new ArrayList<>();
        Set<JsonValue> seen = new HashSet<>();
        while (items.size() < target) {
            List<SchemaId> schemas = new ArrayList<>(shape.item(items.size()));
            if (items.size() < containing) {
                schemas.addAll(contained);
            }
            Optional<JsonValue> item = Optional.empty();
            for (int attempt = 0; item.isEmpty() && attempt < (shape.uniqueItems() ? 12 : 1); attempt++) {
                item = value(schemas, singular(name), effort)
                        .filter(candidate -> !shape.uniqueItems() || !seen.contains(candidate));
                if (item.isEmpty() && shape.uniqueItems()) {
                    item = enumerated(schemas)
                            .filter(member -> !seen.contains(member))
                            .findFirst();
                }
            }
            if (item.isEmpty()) {
                return items.size() >= min ? Optional.of(items) : Optional.empty();
            }
            seen.add(item.get());
            items.add(item.get());
        }
        return Optional.of(items);
    }

    private Stream<JsonValue> enumerated(List<SchemaId> schemas) {
        List<JsonValue> members = shape(schemas).enumeration();
        return members == null
                ? Stream.of(
                                new JsonBoolean(true),
                                new JsonBoolean(false),
                                JsonNumber.of(0),
                                JsonNumber.of(2),
                                JsonNumber.of(3))
                        .map(JsonValue.class::cast)
                        .filter(member -> accepts(schemas, member))
                : members.stream().filter(member -> accepts(schemas, member));
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    List<SchemaId> member(Shape shape, String name) {
        return shape.member(name, texts::matches);
    }

    private Optional<JsonValue> object(Shape shape, Effort effort) {
        Set<String> required = shape.required();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        int room = shape.maxProperties() - required.size();
        Set<String> names = new LinkedHashSet<>(shape.propertyNames());
        names.addAll(required);
        for (String name : names) {
            boolean needed = required.contains(name);
            if (!needed && (effort.isSparse() || room <= 0)) {
                continue;
            }
            List<SchemaId> schemas = member(shape, name);
            if (isHidden(schemas)) {
                continue;
            }
            Optional<JsonValue> value = tagged(shape, name).or(() -> value(schemas, name, effort));
            if (value.isPresent()) {
                members.put(name, value.get());
                room -= needed ? 0 : 1;
            } else if (needed) {
                return Optional.empty();
            }
        }
        if (!dependents(shape, members, effort)) {
            return Optional.empty();
        }
        boolean map = shape.propertyNames().isEmpty()
                && shape.nodes().stream()
                        .anyMatch(node -> node.object().additionalProperties() != null
                                || !node.object().patternProperties().isEmpty());
        int wish = Math.max(shape.minProperties(), map && !effort.isSparse() ? 2 : 0);
        fill(shape, members, Math.min(wish, shape.maxProperties()), effort);
        return members.size() < shape.minProperties() ? Optional.empty() : Optional.of(new JsonObject(members));
    }

    private static Optional<JsonValue> tagged(Shape shape, String name) {
        return Optional.ofNullable(shape.tags().get(name)).map(JsonString::new);
    }

    /** Adds what {@code dependentRequired} asks for. */
    private boolean dependents(Shape shape, Map<String, JsonValue> members, Effort effort) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Schema node : shape.nodes()) {
                for (Map.Entry<String, List<String>> entry :
                        node.object().dependentRequired().entrySet()) {
                    for (String name : members.containsKey(entry.getKey()) ? entry.getValue() : List.<String>of()) {
                        if (members.containsKey(name) || isHidden(member(shape, name))) {
                            continue;
                        }
                        Optional<JsonValue> value = value(member(shape, name), name, effort);
                        if (value.isEmpty()) {
                            return false;
                        }
                        members.put(name, value.get());
                        changed = true;
                    }
                }
            }
        }
        return true;
    }

    /** Adds members until there are this many: optional ones first, then new names. */
    void fill(Shape shape, Map<String, JsonValue> members, int size, Effort effort) {
        for (String name : shape.propertyNames()) {
            if (members.size() < size && !members.containsKey(name) && !isHidden(member(shape, name))) {
                value(member(shape, name), name, effort).ifPresent(value -> members.put(name, value));
            }
        }
        for (int i = 0; members.size() < size && i < size + 8 && i < MAX_ITEMS; i++) {
            Optional<String> name = newName(shape, i, effort.random());
            name.filter(fresh -> !members.containsKey(fresh))
                    .ifPresent(fresh ->
                            value(member(shape, fresh), fresh, effort).ifPresent(value -> members.put(fresh, value)));
        }
    }

    /** A name that the schema does not list and its {@code propertyNames} allow. */
    Optional<String> newName(Shape shape, int index, RandomGenerator random) {
        List<SchemaId> names = shape.each(node -> node.object().propertyNames()).toList();
        List<String> keys = shape.nodes().stream()
                .flatMap(node -> node.object().patternProperties().keySet().stream())
                .toList();
        List<String> candidates = new ArrayList<>();
        candidates.add(Words.noun(random) + (index == 0 ? "" : index));
        if (!names.isEmpty()) {
            Effort effort = new Effort(random.nextLong(), true);
            value(names, "key", effort)
                    .filter(JsonString.class::isInstance)
                    .ifPresent(name -> candidates.add(0, ((JsonString) name).value()));
        }
        for (String key : keys) {
            texts.matching(key, random).ifPresent(candidates::add);
        }
        return candidates.stream()
                .filter(name -> !shape.propertyNames().contains(name))
                .filter(name -> accepts(names, new JsonString(name)))
                .filter(name -> !isNever(member(shape, name)))
                .findFirst();
    }
}
