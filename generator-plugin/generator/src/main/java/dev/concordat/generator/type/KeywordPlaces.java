package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the keywords stand that the codec of an object checks: what is not written at the object's own schema is behind
 * {@code $ref}, in a part of {@code allOf}, or in what it was made of.
 *
 * @param schema the object's own schema
 * @param members of other schemas, by schema: properties that it declares and, perhaps, demands
 * @param elsewhere paths from the schema whose target stands elsewhere, by place, as {@code SchemaLocations} of the
 *     runtime describes them
 */
public record KeywordPlaces(SchemaId schema, Map<SchemaId, List<String>> members, Map<String, List<String>> elsewhere) {

    /** The places of a record's keywords. */
    public static KeywordPlaces of(RecordDeclaration declaration, TypeModel model) {
        return new Search(model, written(declaration.id().schema(), model.contract())).places(declaration);
    }

    /** A schema that the document has: what the compiler made up stands where it was made. */
    public static SchemaId written(SchemaId id, Contract contract) {
        SchemaId at = id;
        while (!contract.schemas().containsKey(at) && !at.pointer().isEmpty()) {
            at = parent(at);
        }
        return at;
    }

    private static SchemaId parent(SchemaId id) {
        return new SchemaId(
                id.document(), id.pointer().substring(0, id.pointer().lastIndexOf('/')));
    }

    private static final class Search {
        /** What lists schemas, as it stands before the index of one. */
        private static final List<String> CHOICES = List.of("/oneOf/", "/anyOf/", "/allOf/");

        /** Of what several conditions name. */
        private static final SchemaId NOWHERE = new SchemaId("", "");

        private final TypeModel model;
        private final Contract contract;
        private final SchemaId own;
        private final Map<SchemaId, List<String>> members = new LinkedHashMap<>();
        private final Map<String, List<String>> elsewhere = new LinkedHashMap<>();

        Search(TypeModel model, SchemaId own) {
            this.model = model;
            this.contract = model.contract();
            this.own = own;
        }

        KeywordPlaces places(RecordDeclaration declaration) {
            List<Schema> nodes = nodesAround(own);
            keyword("type", home(nodes, "type"), own, "");
            declaration.constraints().forEach(constraint -> keyword(constraint, own, ""));
            boolean conditional = !declaration.assertions().isEmpty();
            for (String condition : List.of("anyOf", "oneOf", "not", "dependentRequired", "propertyNames")) {
                SchemaId home = home(nodes, condition);
                if (home != null || conditional) {
                    keyword(condition, home, own, "");
                }
            }
            declaration.properties().forEach(property -> member(property, nodes, conditional));
            TypeUse free = declaration.additional().values();
            if (free != null) {
                value("*", "", free);
            } else if (declaration.additional().mode() == AdditionalProperties.Mode.FORBIDDEN) {
                closing(nodes);
            }
            return new KeywordPlaces(own, members, elsewhere);
        }

        private void closing(List<Schema> nodes) {
            SchemaId additional = home(nodes, "additionalProperties");
            SchemaId unevaluated = home(nodes, "unevaluatedProperties");
            if (additional == null && unevaluated != null) {
                put(unevaluated + "/unevaluatedProperties", "additionalProperties");
            } else {
                keyword("additionalProperties", additional, own, "");
            }
        }

        /** @param conditional whether some condition may demand the member, which then stands in the schema somewhere */
        private void member(Property property, List<Schema> nodes, boolean conditional) {
            String name = property.name().replace("~", "~0").replace("/", "~1");
            Predicate<Schema> declares = node -> node.object().properties().containsKey(property.name());
            SchemaId home = home(nodes, declares);
            SchemaId demands = home(nodes, node -> node.object().required().contains(property.name()));
            if (home != null && !home.equals(own)) {
                members.computeIfAbsent(home, any -> new ArrayList<>()).add(name);
            }
            if (demands != null && !demands.equals(home == null ? own : home)) {
                put(demands + "/required", "required/" + name);
            }
            if (demands == null && (conditional || property.presence().isRequired())) {
                put(own.toString(), "required/" + name);
            }
            String derived = (home == null ? own : home) + "/properties/" + name;
            value("properties/" + name, derived, property.type());
        }

        /** @param derived where the runtime will look for the value's schema */
        private void value(String path, String derived, TypeUse use) {
            if (isLocated(use.type()) || use.schema().equals(NOWHERE)) {
                return;
            }
            SchemaId schema = written(use.schema(), contract);
            if (!schema.toString().equals(derived)) {
                put(schema.toString(), path);
            }
            if (!contract.schemas().containsKey(schema)) {
                return;
            }
            List<Schema> nodes = nodesAround(schema);
            if (!(use.type() instanceof Type.Any)) {
                keyword("type", home(nodes, "type"), schema, path + "/");
            }
            for (String asserted : List.of("format", "enum", "propertyNames")) {
                SchemaId home = home(nodes, asserted);
                if (home != null) {
                    keyword(asserted, home, schema, path + "/");
                }
            }
            use.constraints().forEach(constraint -> keyword(constraint, schema, path + "/"));
            if (use.type() instanceof Type.ListOf list) {
                value(path + "/*", "", list.items());
            } else if (use.type() instanceof Type.MapOf map) {
                value(path + "/*", "", map.values());
            }
        }

        /** Whether the codec of the type knows its own places. */
        private boolean isLocated(Type type) {
            return type instanceof Type.Declared declared
                    && !(model.declaration(declared.id()) instanceof EnumDeclaration);
        }

        private void keyword(Constraint constraint, SchemaId schema, String path) {
            String keyword = constraint.keyword().text();
            SchemaId home = written(constraint.schema(), contract);
            if (contract.schema(home).keywords().containsKey(keyword)) {
                keyword(keyword, home, schema, path);
            }
        }

        /** What no node says is told of the schema as a whole. */
        private void keyword(String keyword, @Nullable SchemaId home, SchemaId schema, String path) {
            if (home == null) {
                put(schema.toString(), path + keyword);
            } else if (!home.equals(schema)) {
                put(home + "/" + keyword, path + keyword);
            }
        }

        private void put(String place, String path) {
            List<String> paths = elsewhere.computeIfAbsent(place, any -> new ArrayList<>());
            if (elsewhere.values().stream().noneMatch(known -> known.contains(path))) {
                paths.add(path);
            } else if (paths.isEmpty()) {
                elsewhere.remove(place);
            }
        }

        private static @Nullable SchemaId home(List<Schema> nodes, String keyword) {
            return home(nodes, node -> node.keywords().containsKey(keyword));
        }

        private static @Nullable SchemaId home(List<Schema> nodes, Predicate<Schema> is) {
            return nodes.stream().filter(is).map(Schema::id).findFirst().orElse(null);
        }

        /** The nodes that apply to values of a schema, itself first; to an alternative also what stands around it. */
        private List<Schema> nodesAround(SchemaId schema) {
            List<Schema> nodes = new ArrayList<>();
            for (SchemaId at = schema; at != null; at = whole(at)) {
                List<Schema> parts =
                        new ArrayList<>(Facets.of(contract, List.of(at)).nodes());
                Collections.reverse(parts);
                nodes.addAll(parts);
            }
            return nodes;
        }

        /** The schema of which another one is an alternative or a part; null for all others. */
        private @Nullable SchemaId whole(SchemaId id) {
            String pointer = id.pointer();
            int index = pointer.lastIndexOf('/') + 1;
            boolean item = index > 0 && index < pointer.length() && Character.isDigit(pointer.charAt(index));
            if (!item || CHOICES.stream().noneMatch(keyword -> pointer.startsWith(keyword, index - keyword.length()))) {
                return null;
            }
            SchemaId whole = parent(parent(id));
            return contract.schemas().containsKey(whole) ? Objects.requireNonNull(whole) : null;
        }
    }
}
