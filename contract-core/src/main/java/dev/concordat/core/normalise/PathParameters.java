package dev.concordat.core.normalise;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Path parameters and the path template, made to agree (OpenAPI 3.1, 4.8.8.2). */
final class PathParameters {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]+)}");

    private PathParameters() {}

    /**
     * Holds path parameters to the template: those not in it are dropped, those not declared are added. Those in the
     * query of a path key become query parameters.
     */
    static List<Parameter> fit(PathKey key, List<Parameter> parameters, SpecCursor operation, Reading reading) {
        String path = key.path();
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = TEMPLATE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        List<Parameter> fitting = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (parameter.in() != ParameterLocation.PATH || names.remove(parameter.name())) {
                fitting.add(parameter);
                continue;
            }
            String inQuery = key.variables().get(parameter.name());
            if (inQuery != null && parameters.stream().noneMatch(isQuery(inQuery))) {
                fitting.add(query(inQuery, parameter));
                continue;
            }
            reading.warning(
                    "path-parameter-not-in-path",
                    "the path " + path + " has no {" + parameter.name() + "}; the parameter is ignored",
                    NearestName.hint(parameter.name(), names),
                    parameter.location());
        }
        for (String name : names) {
            reading.warning(
                    "undeclared-path-parameter",
                    "{" + name + "} of the path " + path + " is not declared; it takes any value",
                    "add a parameter with name: " + name + " and in: path",
                    operation.location());
            fitting.add(undeclared(name, ParameterLocation.PATH, ParameterStyle.SIMPLE, operation));
        }
        for (String name : key.variables().values()) {
            if (fitting.stream().noneMatch(isQuery(name))) {
                fitting.add(undeclared(name, ParameterLocation.QUERY, ParameterStyle.FORM, operation));
            }
        }
        return fitting;
    }

    private static Predicate<Parameter> isQuery(@Nullable String name) {
        return parameter ->
                parameter.in() == ParameterLocation.QUERY && parameter.name().equals(name);
    }

    private static Parameter undeclared(String name, ParameterLocation in, ParameterStyle style, SpecCursor operation) {
        return new Parameter(
                name,
                in,
                null,
                in == ParameterLocation.PATH,
                false,
                style,
                in == ParameterLocation.QUERY,
                false,
                false,
                null,
                null,
                List.of(),
                Map.of(),
                operation.location());
    }

    private static Parameter query(String name, Parameter parameter) {
        return new Parameter(
                name,
                ParameterLocation.QUERY,
                parameter.description(),
                parameter.required(),
                parameter.deprecated(),
                ParameterStyle.FORM,
                true,
                false,
                false,
                parameter.schema(),
                parameter.content(),
                parameter.examples(),
                parameter.extensions(),
                parameter.location());
    }
}
