package dev.concordat.generator.operation;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.Kinds;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of an operation as components of its request. */
final class Parameters {

    private final Contract contract;
    private final TypeModel model;
    private final SymbolTable symbols;
    private final List<Finding> findings;
    private final Nesting nesting;
    private final ParameterForms forms;

    Parameters(Contract contract, TypeModel model, SymbolTable symbols, List<Finding> findings) {
        this.contract = contract;
        this.model = model;
        this.symbols = symbols;
        this.findings = findings;
        this.nesting = new Nesting(model);
        this.forms = new ParameterForms(model, findings);
    }

    /** @param taken names of the request's other components */
    List<RequestParameter> of(Operation operation, List<String> taken) {
        Map<Parameter, String> spellings = spellings(operation.parameters());
        Map<String, String> names = Scope.members().without(taken).name(spellings.values());
        List<RequestParameter> parameters = new ArrayList<>();
        spellings.forEach((parameter, spelling) -> {
            TypeUse type = type(parameter);
            parameters.add(new RequestParameter(
                    parameter,
                    names.getOrDefault(spelling, spelling),
                    type,
                    forms.of(operation, parameter, type.type()),
                    defaultValue(parameter, type)));
        });
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

    private TypeUse type(Parameter parameter) {
        SchemaId schema = parameter.valueSchema();
        MediaType content = parameter.content();
        if (schema == null) {
            boolean json = content != null && content.isJson();
            TypeUse text = Texts.use(parameter.location());
            return json ? new TypeUse(new Type.Any(), false, List.of(), text.schema()) : text;
        }
        TypeUse use = model.use(schema, Direction.REQUEST);
        if (content != null && !content.isJson() && !isForm(parameter) && !nesting.isText(use.type())) {
            findings.add(Finding.warning(
                    "parameter-as-text",
                    "the " + parameter.in().keyword() + " parameter \"" + parameter.name()
                            + "\" is handed over as text: no code reads its media type " + content.range(),
                    "describe it by content: application/json if that is its form",
                    parameter.location()));
            return Texts.use(schema);
        }
        if (use.type() instanceof Type.Any && (content == null || !content.isJson())) {
            return Texts.use(schema);
        }
        if (use.type() instanceof Type.Never || use.type() instanceof Type.Null) {
            findings.add(Finding.warning(
                    "parameter-type",
                    "no text is a value of the " + parameter.in().keyword() + " parameter \"" + parameter.name()
                            + "\": requests that send it are refused",
                    "correct its type, enum or const",
                    parameter.location()));
        }
        return use;
    }

    private static boolean isForm(Parameter parameter) {
        return parameter.in() == ParameterLocation.QUERYSTRING
                && parameter.content() != null
                && parameter.content().isForm();
    }

    private @Nullable JsonValue defaultValue(Parameter parameter, TypeUse type) {
        JsonValue value = parameter.required() ? null : written(parameter.valueSchema());
        if (value == null) {
            return null;
        }
        Imports scratch = new Imports(new JavaName("", ""), List.of(), List.of());
        if (new DefaultValue(model, symbols, scratch).expression(type, value).isPresent()) {
            return value;
        }
        findings.add(Finding.warning(
                "default-not-applied",
                "the default " + value.toJson() + " of the " + parameter.in().keyword() + " parameter \""
                        + parameter.name() + "\" is not applied: "
                        + (isLiteral(type) ? "it is no value of its type" : "objects have no literal"),
                null,
                parameter.location()));
        return null;
    }

    private boolean isLiteral(TypeUse type) {
        return !Kinds.of(type.type(), model).contains(JsonType.OBJECT);
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
