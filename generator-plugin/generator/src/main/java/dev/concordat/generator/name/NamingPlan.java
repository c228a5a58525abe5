package dev.concordat.generator.name;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.type.AdditionalProperties;
import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TupleDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.UnionDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out a {@link SymbolTable}. Components come before places, so that an inline schema renames no component. */
final class NamingPlan {

    private final Contract contract;
    private final TypeModel model;
    private final Packages packages;
    /** Lower case, since type names are file names. */
    private final Set<String> taken = new HashSet<>();

    private final Map<TypeId, JavaName> types = new LinkedHashMap<>();
    private final Map<TypeId, JavaName> interfaces = new LinkedHashMap<>();
    private final Map<TypeId, JavaName> builders = new LinkedHashMap<>();
    private final Map<TypeId, Map<String, String>> members = new LinkedHashMap<>();
    private final Map<TypeId, String> additional = new LinkedHashMap<>();
    private final Map<TypeId, Map<Integer, JavaName>> wrappers = new LinkedHashMap<>();
    private final Map<TypeId, Map<JsonValue, String>> constants = new LinkedHashMap<>();

    NamingPlan(Contract contract, TypeModel model, Packages packages) {
        this.contract = contract;
        this.model = model;
        this.packages = packages;
    }

    SymbolTable plan() {
        nameTypes(true);
        nameInterfaces(true);
        nameTypes(false);
        nameInterfaces(false);
        nameBuilders();
        for (TypeDeclaration declaration : model.declarations().values()) {
            if (declaration instanceof RecordDeclaration record) {
                nameMembers(record);
            } else if (declaration instanceof TupleDeclaration tuple) {
                nameItems(tuple);
            } else if (declaration instanceof UnionDeclaration union) {
                nameWrappers(union);
            } else if (declaration instanceof EnumDeclaration enumeration) {
                nameConstants(enumeration);
            }
        }
        Operations operations = new Operations(contract, packages, taken);
        return new SymbolTable(
                packages,
                types,
                interfaces,
                builders,
                members,
                additional,
                wrappers,
                constants,
                operations.types(),
                operations.methods(),
                operations.tags(),
                topLevel(Stream.of(types, interfaces, builders)),
                topLevel(Stream.of(operations.types(), operations.tags())));
    }

    private static Set<String> topLevel(Stream<Map<?, JavaName>> names) {
        return names.flatMap(some -> some.values().stream())
                .map(JavaName::topLevel)
                .collect(Collectors.toSet());
    }

    private static boolean hasFile(TypeDeclaration declaration) {
        return !(declaration instanceof RecordDeclaration record && record.form());
    }

    private List<TypeDeclaration> declarations(boolean components) {
        return model.declarations().values().stream()
                .filter(declaration -> hasFile(declaration) && declaration.component() == components)
                .toList();
    }

    /** Declarations with one spelling are told apart by where they are. */
    private void nameTypes(boolean components) {
        Map<String, List<TypeDeclaration>> bySpelling = new TreeMap<>();
        List<TypeDeclaration> declarations = declarations(components);
        declarations.forEach(declaration -> bySpelling
                .computeIfAbsent(declaration.spelling(), any -> new ArrayList<>())
                .add(declaration));
        Map<String, String> names = Scope.types().name(bySpelling.keySet());
        for (TypeDeclaration declaration : declarations) {
            List<TypeDeclaration> same = bySpelling.getOrDefault(declaration.spelling(), List.of());
            String plain = names.getOrDefault(declaration.spelling(), "");
            boolean first = same.indexOf(declaration) == 0;
            String name =
                    first ? plain : plain + "_" + Scope.mark(declaration.id().toString());
            types.put(declaration.id(), model(free(name)));
        }
    }

    private void nameInterfaces(boolean components) {
        for (TypeDeclaration declaration : declarations(components)) {
            if (declaration instanceof RecordDeclaration record && record.shared() && record.value()) {
                interfaces.put(record.id(), model(free(name(record.id()) + "Part")));
            }
        }
    }

    private void nameBuilders() {
        for (TypeDeclaration declaration : model.declarations().values()) {
            if (declaration instanceof RecordDeclaration record && record.value() && !record.form()) {
                JavaName outer = model(name(record.id()));
                builders.put(record.id(), outer.nested(outer.simpleName().equals("Builder") ? "Builder_" : "Builder"));
            }
        }
    }

    private String name(TypeId id) {
        JavaName name = types.get(id);
        return name == null ? "" : name.simpleName();
    }

    private JavaName model(String simpleName) {
        return new JavaName(packages.model(), simpleName);
    }

    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(Scope.fold(name))) {
            name += "_";
        }
        return name;
    }

    private void nameMembers(RecordDeclaration record) {
        List<String> spellings =
                record.properties().stream().map(property -> property.name()).toList();
        Map<String, String> names = Scope.members().name(spellings);
        members.put(record.id(), names);
        if (record.additional().mode() == AdditionalProperties.Mode.KEPT) {
            String name = "additionalProperties";
            while (names.containsValue(name)) {
                name += "_";
            }
            additional.put(record.id(), name);
        }
    }

    private void nameItems(TupleDeclaration tuple) {
        Map<String, String> names =
                Scope.members().name(tuple.items().stream().map(Property::name).toList());
        members.put(tuple.id(), names);
        if (tuple.rest() != null) {
            String name = tuple.items().isEmpty() ? "items" : "rest";
            while (names.containsValue(name)) {
                name += "_";
            }
            additional.put(tuple.id(), name);
        }
    }

    private void nameWrappers(UnionDeclaration union) {
        JavaName outer = types.get(union.id());
        List<String> hiding = new ArrayList<>();
        hiding.add(name(union.id()));
        Map<Integer, String> spellings = new LinkedHashMap<>();
        for (int i = 0; i < union.members().size(); i++) {
            if (union.members().get(i).wrapped()) {
                String spelling = union.members().get(i).spelling();
                spellings.put(i, spellings.containsValue(spelling) ? spelling + " " + (i + 1) : spelling);
            } else if (union.members().get(i).type().type() instanceof Type.Declared type) {
                hiding.add(name(type.id()));
            }
        }
        Map<String, String> names = Scope.types().without(hiding).name(spellings.values());
        Map<Integer, JavaName> nested = new LinkedHashMap<>();
        if (outer != null) {
            spellings.forEach((index, spelling) -> nested.put(index, outer.nested(names.getOrDefault(spelling, ""))));
        }
        wrappers.put(union.id(), nested);
    }

    private void nameConstants(EnumDeclaration enumeration) {
        Map<JsonValue, String> spellings = new LinkedHashMap<>();
        enumeration.values().forEach(value -> spellings.put(value, spelling(value)));
        Map<String, String> names = Scope.constants().name(spellings.values());
        Map<JsonValue, String> named = new LinkedHashMap<>();
        spellings.forEach((value, spelling) -> named.put(value, names.getOrDefault(spelling, "")));
        constants.put(enumeration.id(), named);
    }

    private static String spelling(JsonValue value) {
        return value instanceof JsonString text ? text.value() : value.toJson();
    }

    /** The types within every operation; a type within another cannot have its name. */
    private static final Set<String> NESTED =
            Set.of("Handler", "Request", "Response", "Accept", "RequestBody", "Form", "Generated");

    /** The names of operations and tags: they give way to schemas, so that no file needs both under one name. */
    private record Operations(Map<String, JavaName> types, Map<String, String> methods, Map<String, JavaName> tags) {

        Operations(Contract contract, Packages packages, Set<String> schemas) {
            this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            Map<String, String> keys = new LinkedHashMap<>();
            contract.allOperations().forEach(operation -> keys.put(operation.key(), spelling(operation)));
            Set<String> here = new HashSet<>(schemas);
            Map<String, String> typeNames = Scope.types().name(keys.values());
            Map<String, String> methodNames = Scope.members().name(keys.values());
            keys.forEach((key, spelling) -> {
                String name = typeNames.getOrDefault(spelling, "");
                boolean taken = here.contains(Scope.fold(name)) || NESTED.contains(name);
                String free = taken ? name + "Operation" : name;
                types.put(key, new JavaName(packages.api(), claim(free, here)));
                methods.put(key, methodNames.getOrDefault(spelling, ""));
            });
            for (Operation operation : contract.allOperations()) {
                String tag = operation.tags().isEmpty() ? "" : operation.tags().get(0);
                String spelling = tag.isEmpty() ? "default api" : tag + " api";
                if (!tags.containsKey(tag)) {
                    tags.put(
                            tag,
                            new JavaName(packages.api(), claim(Scope.types().plain(spelling), here)));
                }
            }
        }

        private static String spelling(Operation operation) {
            return operation.operationId() == null
                    ? operation.method().toLowerCase(Locale.ROOT)
                            + operation.signature().substring(operation.method().length())
                    : operation.operationId();
        }

        private static String claim(String wanted, Set<String> taken) {
            String name = wanted;
            while (!taken.add(Scope.fold(name))) {
                name += "_";
            }
            return name;
        }
    }
}
