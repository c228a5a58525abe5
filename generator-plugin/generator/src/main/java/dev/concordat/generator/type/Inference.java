package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how a reader can tell the members of a union apart. */
final class Inference {

    private Inference() {}

    /** By the Discriminator Object; members that no value selects leave only a trial. */
    static UnionStrategy declared(Contract contract, Discriminator discriminator, List<Alternative> alternatives) {
        Map<JsonValue, Integer> values = new LinkedHashMap<>();
        Set<Integer> mapped = new HashSet<>();
        discriminator.mapping().forEach((value, target) -> {
            int index = index(contract, alternatives, target);
            if (index >= 0) {
                values.put(new JsonString(value), index);
                mapped.add(index);
            }
        });
        for (int i = 0; i < alternatives.size(); i++) {
            String name =
                    contract.componentName(alternatives.get(i).facets().own().id());
            if (!mapped.contains(i) && name != null) {
                values.putIfAbsent(new JsonString(name), i);
                mapped.add(i);
            }
        }
        if (mapped.size() < alternatives.size()) {
            return inferred(contract, alternatives);
        }
        SchemaId otherwise = discriminator.defaultMapping();
        int index = otherwise == null ? -1 : index(contract, alternatives, otherwise);
        return new UnionStrategy.ByProperty(discriminator.propertyName(), values, index < 0 ? null : index, true);
    }

    private static int index(Contract contract, List<Alternative> alternatives, SchemaId target) {
        SchemaId id = contract.dereference(target).id();
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).facets().own().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    static UnionStrategy inferred(Contract contract, List<Alternative> alternatives) {
        UnionStrategy strategy = byType(alternatives);
        if (strategy == null) {
            strategy = byValue(contract, alternatives);
        }
        if (strategy == null) {
            strategy = byRequired(alternatives);
        }
        return strategy == null ? new UnionStrategy.Trial() : strategy;
    }

    private static UnionStrategy.@Nullable ByType byType(List<Alternative> alternatives) {
        Map<JsonType, Integer> types = new EnumMap<>(JsonType.class);
        for (int i = 0; i < alternatives.size(); i++) {
            JsonType type = type(alternatives.get(i));
            if (type == null || types.putIfAbsent(type, i) != null) {
                return null;
            }
        }
        boolean overlap = types.containsKey(JsonType.NUMBER) && types.containsKey(JsonType.INTEGER);
        return overlap ? null : new UnionStrategy.ByType(types);
    }

    /** The one JSON type of an alternative; null where it has several or any. */
    private static @Nullable JsonType type(Alternative alternative) {
        Type type = alternative.use().type();
        if (type instanceof Type.Scalar scalar) {
            return scalar.kind().jsonType();
        }
        if (type instanceof Type.External external) {
            return external.json();
        }
        if (type instanceof Type.ListOf) {
            return JsonType.ARRAY;
        }
        if (type instanceof Type.MapOf) {
            return JsonType.OBJECT;
        }
        if (alternative.facets().types().equals(EnumSet.of(JsonType.ARRAY))) {
            return JsonType.ARRAY;
        }
        if (type instanceof Type.Declared) {
            if (Enums.hasValues(alternative.facets())) {
                JsonValue first = Enums.values(alternative.facets()).iterator().next();
                return first.type() == JsonType.INTEGER ? JsonType.NUMBER : first.type();
            }
            if (!Enums.extensible(alternative.facets()).isEmpty()) {
                return JsonType.STRING;
            }
            boolean named = alternative.facets().nodes().stream()
                    .anyMatch(node -> !node.object().properties().isEmpty());
            return named ? JsonType.OBJECT : null;
        }
        return null;
    }

    private static UnionStrategy.@Nullable ByProperty byValue(Contract contract, List<Alternative> alternatives) {
        for (String property : tags(contract, alternatives.get(0).facets()).keySet()) {
            Map<JsonValue, Integer> values = new LinkedHashMap<>();
            boolean tells = true;
            for (int i = 0; i < alternatives.size() && tells; i++) {
                Set<JsonValue> own =
                        tags(contract, alternatives.get(i).facets()).getOrDefault(property, Set.of());
                tells = !own.isEmpty();
                for (JsonValue value : own) {
                    tells &= values.putIfAbsent(value, i) == null;
                }
            }
            if (tells) {
                return new UnionStrategy.ByProperty(property, values, null, false);
            }
        }
        return null;
    }

    /** The required properties of an object that have only certain values, with these. */
    static Map<String, Set<JsonValue>> tags(Contract contract, Facets facets) {
        Map<String, List<SchemaId>> schemas = new LinkedHashMap<>();
        Set<String> required = new HashSet<>();
        for (Schema node : facets.nodes()) {
            required.addAll(node.object().required());
            node.object()
                    .properties()
                    .forEach((name, id) -> schemas.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(id));
        }
        Map<String, Set<JsonValue>> tags = new LinkedHashMap<>();
        schemas.forEach((name, ids) -> {
            Facets property = Facets.of(contract, ids);
            if (required.contains(name) && Enums.hasValues(property)) {
                Set<JsonValue> values = Enums.values(property);
                if (!values.isEmpty()) {
                    tags.put(name, values);
                }
            }
        });
        return tags;
    }

    private static UnionStrategy.@Nullable ByRequired byRequired(List<Alternative> alternatives) {
        List<String> names = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            if (type(alternative) != JsonType.OBJECT) {
                return null;
            }
            Set<String> own = new LinkedHashSet<>();
            alternative
                    .facets()
                    .nodes()
                    .forEach(node -> own.addAll(node.object().required()));
            for (Alternative other : alternatives) {
                if (!other.equals(alternative)) {
                    other.facets()
                            .nodes()
                            .forEach(node ->
                                    own.removeAll(node.object().properties().keySet()));
                    other.facets()
                            .nodes()
                            .forEach(node -> own.removeAll(node.object().required()));
                }
            }
            if (own.isEmpty()) {
                return null;
            }
            names.add(own.iterator().next());
        }
        return new UnionStrategy.ByRequired(names);
    }
}
