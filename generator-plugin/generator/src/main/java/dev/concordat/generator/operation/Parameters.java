package dev.concordat.generator.operation;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.type.UnionDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of an operation as components of its request. */
final class Parameters {

    private final Contract contract;
    private final TypeModel model;
    private final SymbolTable symbols;
    private final List<Finding> findings;

    Parameters(Contract contract, TypeModel model, SymbolTable symbols, List<Finding> findings) {
        this.contract = contract;
        this.model = model;
        this.symbols = symbols;
        this.findings = findings;
    }

    /** @param taken names of the request's other components */
    List<RequestParameter> of(Operation operation, List<String> taken) {
        Map<Parameter, String> spellings = spellings(operation.parameters());
        Map<String, String> names = Scope.members().without(taken).name(spellings.values());
        List<RequestParameter> parameters = new ArrayList<>();
        spellings.forEach((parameter, spelling) -> type(parameter)
                .ifPresent(type -> parameters.add(new RequestParameter(
                        parameter, names.getOrDefault(spelling, spelling), type, defaultValue(parameter, type)))));
        return parameters;
    }

    /** The first of several parameters with one name keeps it; the others are called after their place as well. */
    private static Map<Parameter, String> spellings(List<Parameter> parameters) {
        Map<String, ParameterLocation> first = new LinkedHashMap<>();
        Map<Parameter, String> spellings = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            boolean header = parameter.in() == ParameterLocation.HEADER;
            String plain = header ? HeaderNames.spelling(parameter.name()) : parameter.name();
            ParameterLocation owner = first.putIfAbsent(Scope.members().plain(plain), parameter.in());
            boolean own = owner == null || owner == parameter.in();
            spellings.put(parameter, own ? plain : parameter.in().keyword() + " " + plain);
        }
        return spellings;
    }

    private Optional<TypeUse> type(Parameter parameter) {
        SchemaId schema = parameter.valueSchema();
        if (parameter.in() == ParameterLocation.QUERYSTRING) {
            return refuse(parameter, "querystring-parameter", "the query string as one value is not supported yet");
        }
        if (parameter.content() != null && !parameter.content().isJson()) {
            return refuse(
                    parameter,
                    "parameter-media-type",
                    "its value is " + parameter.content().range() + "; only JSON is supported");
        }
        if (schema == null) {
            return Optional.of(Texts.use(parameter.location()));
        }
        TypeUse use = model.use(schema, Direction.REQUEST);
        if (parameter.content() != null) {
            return Optional.of(use);
        }
        if (use.type() instanceof Type.Any) {
            return Optional.of(Texts.use(schema));
        }
        if (model.isScalar(use.type()) || isComposite(use.type())) {
            return Optional.of(use);
        }
        Optional<TypeUse> text = asText(use);
        text.ifPresent(any -> findings.add(Finding.warning(
                "parameter-as-text",
                "the " + parameter.in().keyword() + " parameter \"" + parameter.name()
                        + "\" is handed over as text: no code tells which of its alternatives it is",
                null,
                parameter.location())));
        return text.isPresent()
                ? text
                : refuse(parameter, "parameter-type", "no text stands for a value of its schema");
    }

    /** Alternatives that all are texts, or lists of texts. */
    private Optional<TypeUse> asText(TypeUse use) {
        List<TypeUse> open = new ArrayList<>(List.of(use));
        Set<TypeId> met = new HashSet<>();
        boolean list = false;
        while (!open.isEmpty()) {
            TypeUse next = open.remove(0);
            if (next.type() instanceof Type.ListOf listed) {
                list = true;
                open.add(listed.items());
            } else if (next.type() instanceof Type.Declared declared
                    && model.declaration(declared.id()) instanceof UnionDeclaration union) {
                if (met.add(declared.id())) {
                    union.members().forEach(member -> open.add(member.type()));
                }
            } else if (!model.isScalar(next.type()) && !(next.type() instanceof Type.Any)) {
                return Optional.empty();
            }
        }
        TypeUse text = Texts.use(use.schema());
        return Optional.of(list ? new TypeUse(new Type.ListOf(text), false, List.of(), use.schema()) : text);
    }

    private boolean isComposite(Type type) {
        return (type instanceof Type.ListOf list
                        && (model.isScalar(list.items().type()) || list.items().type() instanceof Type.Any))
                || type instanceof Type.MapOf
                || (type instanceof Type.Declared declared
                        && (model.declaration(declared.id()) instanceof RecordDeclaration
                                || (model.declaration(declared.id()) instanceof UnionDeclaration union
                                        && union.members().stream()
                                                .allMatch(member ->
                                                        isObject(member.type().type())))));
    }

    private boolean isObject(Type type) {
        return type instanceof Type.Declared declared && model.declaration(declared.id()) instanceof RecordDeclaration;
    }

    private Optional<TypeUse> refuse(Parameter parameter, String rule, String reason) {
        findings.add(Finding.error(
                rule,
                "the " + parameter.in().keyword() + " parameter \"" + parameter.name() + "\" cannot be generated: "
                        + reason,
                "describe it with a schema of type string, number, boolean, array or object",
                parameter.location()));
        return Optional.empty();
    }

    private @Nullable JsonValue defaultValue(Parameter parameter, TypeUse type) {
        JsonValue value = parameter.required() ? null : written(parameter.valueSchema());
        if (value == null) {
            return null;
        }
        Imports scratch = new Imports(new JavaName("", ""), List.of(), List.of());
        if (new DefaultValue(symbols, scratch).expression(type, value).isPresent()) {
            return value;
        }
        findings.add(Finding.warning(
                "default-not-applied",
                "the default " + value.toJson() + " of the " + parameter.in().keyword() + " parameter \""
                        + parameter.name() + "\" is not applied: "
                        + (isLiteral(type) ? "it is no value of its type" : "values of its type have no literal"),
                null,
                parameter.location()));
        return null;
    }

    private static boolean isLiteral(TypeUse type) {
        return !(type.type() instanceof Type.Scalar scalar) || scalar.kind() == ScalarKind.STRING;
    }

    /** The default of a schema, else of what it refers to. */
    private @Nullable JsonValue written(@Nullable SchemaId id) {
        SchemaId at = id;
        for (int hops = 0; at != null && hops < 100; hops++) {
            Schema schema = contract.schema(at);
            if (schema.annotations().defaultValue() != null) {
                return schema.annotations().defaultValue();
            }
            at = schema.composition().ref();
        }
        return null;
    }
}
