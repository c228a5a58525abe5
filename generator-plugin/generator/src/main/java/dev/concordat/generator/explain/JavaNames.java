package dev.concordat.generator.explain;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.RequestParameter;
import dev.concordat.generator.operation.ResponseCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What parts of a document are called in Java. A part that several operations use has several names. */
final class JavaNames {

    /** Of many names the first ones are told. */
    private static final int TOLD = 3;

    private final SymbolTable symbols;
    private final Map<SchemaId, Set<String>> types = new HashMap<>();
    private final Map<SourceLocation, Set<String>> places = new HashMap<>();
    private final Map<SourceLocation, OperationModel> operations = new HashMap<>();

    JavaNames(SymbolTable symbols, List<OperationModel> generated) {
        this.symbols = symbols;
        symbols.types().forEach((id, name) -> add(types, id.schema(), name.qualified()));
        symbols.interfaces().forEach((id, name) -> add(types, id.schema(), name.qualified()));
        for (OperationModel operation : generated) {
            operations.put(operation.source().location(), operation);
            for (RequestParameter parameter : operation.parameters()) {
                add(
                        places,
                        parameter.source().location(),
                        operation.type().qualified() + ".Request." + parameter.name());
            }
        }
    }

    /** The type that a schema declares. */
    @Nullable
    String type(SchemaId schema) {
        return join(types.getOrDefault(schema, Set.of()));
    }

    /** The component of a property. */
    @Nullable
    String member(SchemaId schema, String property) {
        Set<String> names = new LinkedHashSet<>();
        symbols.members().forEach((id, members) -> {
            JavaName type = symbols.types().get(id);
            String member = members.get(property);
            if (id.schema().equals(schema) && type != null && member != null) {
                names.add(type.qualified() + "." + member);
            }
        });
        return join(names);
    }

    /** A parameter's component of the request. */
    @Nullable
    String parameter(SourceLocation parameter) {
        return join(places.getOrDefault(parameter, Set.of()));
    }

    @Nullable
    String operation(SourceLocation operation) {
        OperationModel model = operations.get(operation);
        return model == null ? null : model.type().qualified();
    }

    /** The records of a status. */
    @Nullable
    String response(SourceLocation operation, String status) {
        OperationModel model = operations.get(operation);
        Set<String> names = new LinkedHashSet<>();
        if (model != null) {
            for (ResponseCase response : model.responses()) {
                if (response.status().toString().equalsIgnoreCase(status)) {
                    names.add(model.type().qualified() + "." + response.type());
                }
            }
        }
        return join(names);
    }

    private static <K> void add(Map<K, Set<String>> names, K key, String name) {
        names.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(name);
    }

    private static @Nullable String join(Set<String> names) {
        List<String> told = new ArrayList<>(names);
        if (told.size() > TOLD) {
            return String.join(", ", told.subList(0, TOLD)) + " and " + (told.size() - TOLD) + " more";
        }
        return told.isEmpty() ? null : String.join(", ", told);
    }
}
