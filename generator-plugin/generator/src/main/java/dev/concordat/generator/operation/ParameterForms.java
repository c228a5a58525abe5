package dev.concordat.generator.operation;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonType;
import dev.concordat.generator.operation.ParameterForm.Kind;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.Kinds;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How parameters lie in requests; where OpenAPI leaves that open, by custom and with a finding that names it. */
final class ParameterForms {

    private final TypeModel model;
    private final Nesting nesting;
    private final List<Finding> findings;

    ParameterForms(TypeModel model, List<Finding> findings) {
        this.model = model;
        this.nesting = new Nesting(model);
        this.findings = findings;
    }

    ParameterForm of(Operation operation, Parameter parameter, Type type) {
        if (parameter.content() != null) {
            return ParameterForm.of(parameter.content().isJson() ? Kind.JSON : Kind.STYLE);
        }
        Set<JsonType> kinds = Kinds.of(type, model);
        boolean query = parameter.in() == ParameterLocation.QUERY;
        boolean deep = query && parameter.style() == ParameterStyle.DEEP_OBJECT;
        boolean exploded = isExploded(parameter) && kinds.contains(JsonType.OBJECT);
        boolean nested = nesting.isNested(type);
        if (nested || (deep && !kinds.contains(JsonType.OBJECT))) {
            String name = parameter.name();
            boolean beside = exploded && nesting.isObject(type);
            String below = beside ? "member[0]=value" : name + steps(kinds, nested) + "=value";
            String custom = !query ? "JSON text" : deep || beside ? below : below + " or JSON text";
            findings.add(Finding.warning(
                    "undefined-layout",
                    "OpenAPI does not define how the " + parameter.in().keyword() + " parameter \"" + name
                            + "\" is laid out, since its values are nested; it is taken as " + custom,
                    "describe it by content: application/json if its form is JSON",
                    parameter.location()));
        }
        if (exploded && (!nested || nesting.isObject(type))) {
            return nesting.members(type)
                    .map(names -> new ParameterForm(Kind.STYLE, true, List.copyOf(names), false))
                    .orElseGet(() -> new ParameterForm(Kind.STYLE, true, others(operation, parameter), true));
        }
        return ParameterForm.of(nested && !deep ? Kind.NESTED : Kind.STYLE);
    }

    /** Whether the members of an object stand beside other parameters. */
    private static boolean isExploded(Parameter parameter) {
        boolean form = parameter.style() == ParameterStyle.FORM || parameter.style() == ParameterStyle.COOKIE;
        return form && parameter.explode();
    }

    private static String steps(Set<JsonType> kinds, boolean nested) {
        return kinds.contains(JsonType.OBJECT) ? "[member][0]" : nested ? "[0][member]" : "[0]";
    }

    /** What the other parameters in the same place take. */
    private List<String> others(Operation operation, Parameter parameter) {
        return operation.parameters().stream()
                .filter(other -> other.in() == parameter.in() && !other.name().equals(parameter.name()))
                .flatMap(other -> names(other).stream())
                .distinct()
                .toList();
    }

    private Collection<String> names(Parameter parameter) {
        SchemaId schema = parameter.schema();
        if (schema == null || !isExploded(parameter)) {
            return List.of(parameter.name());
        }
        Type type = model.use(schema, Direction.REQUEST).type();
        return nesting.isObject(type) ? nesting.members(type).orElse(Set.of()) : List.of(parameter.name());
    }
}
