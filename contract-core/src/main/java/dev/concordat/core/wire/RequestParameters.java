package dev.concordat.core.wire;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.route.OperationMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the parameters of an operation in a request. */
public final class RequestParameters {

    private final WireRequest request;
    private final OperationMatch match;
    private final Contract contract;
    private final List<Pair> query;

    public RequestParameters(WireRequest request, OperationMatch match, Contract contract) {
        this.request = request;
        this.match = match;
        this.contract = contract;
        int question = request.target().indexOf('?');
        this.query = question < 0 ? List.of() : pairs(request.target().substring(question + 1), "&");
    }

    /** Whether OpenAPI has something to say about the parameter that can be read from a request. */
    public static boolean isChecked(Parameter parameter) {
        return parameter.in() != ParameterLocation.QUERYSTRING;
    }

    /** The parameter as it stands in the request; without pairs where it does not. */
    public EncodedParameter encoded(Parameter parameter) {
        return new EncodedParameter(
                parameter,
                switch (parameter.in()) {
                    case PATH -> {
                        String raw = match.rawValues().get(parameter.name());
                        yield raw == null ? List.of() : List.of(new Pair(parameter.name(), raw));
                    }
                    case HEADER -> header(parameter);
                    case COOKIE ->
                        cookies().filter(pair -> belongs(pair, parameter)).toList();
                    case QUERY ->
                        query.stream().filter(pair -> belongs(pair, parameter)).toList();
                    case QUERYSTRING -> List.of();
                });
    }

    /** Names in the query that no parameter and no API key accounts for. */
    public List<String> undeclaredInQuery() {
        List<Parameter> declared = match.operation().parameters().stream()
                .filter(parameter ->
                        parameter.in() == ParameterLocation.QUERY || parameter.in() == ParameterLocation.QUERYSTRING)
                .toList();
        boolean open = declared.stream()
                .anyMatch(parameter -> parameter.in() == ParameterLocation.QUERYSTRING || isExplodedObject(parameter));
        if (open) {
            return List.of();
        }
        return query.stream()
                .filter(pair -> declared.stream().noneMatch(parameter -> belongs(pair, parameter)))
                .map(pair -> Percent.decode(pair.name()))
                .filter(name -> !isApiKey(name))
                .distinct()
                .toList();
    }

    private List<Pair> header(Parameter parameter) {
        List<String> values = request.headers().stream()
                .filter(field -> field.is(parameter.name()))
                .map(HeaderField::value)
                .toList();
        return values.isEmpty() ? List.of() : List.of(new Pair(parameter.name(), String.join(",", values)));
    }

    private Stream<Pair> cookies() {
        return request.headers().stream()
                .filter(field -> field.is("Cookie"))
                .flatMap(field -> pairs(field.value(), ";").stream());
    }

    private boolean belongs(Pair pair, Parameter parameter) {
        String name = Percent.decode(pair.name());
        if (parameter.style() == ParameterStyle.DEEP_OBJECT) {
            return name.startsWith(parameter.name() + "[");
        }
        if (isExplodedObject(parameter)) {
            Schema schema = contract.dereference(java.util.Objects.requireNonNull(parameter.valueSchema()));
            return schema.object().properties().containsKey(name);
        }
        return name.equals(parameter.name());
    }

    private boolean isExplodedObject(Parameter parameter) {
        SchemaId schema = parameter.valueSchema();
        return parameter.content() == null
                && schema != null
                && parameter.explode()
                && parameter.style() == ParameterStyle.FORM
                && contract.dereference(schema).types().contains(JsonType.OBJECT);
    }

    private boolean isApiKey(String name) {
        return contract.securitySchemes().values().stream()
                .anyMatch(
                        scheme -> scheme.type() == SecurityScheme.Type.API_KEY && name.equals(scheme.parameterName()));
    }

    private static List<Pair> pairs(String text, String separator) {
        List<Pair> pairs = new ArrayList<>();
        Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    int equal = part.indexOf('=');
                    pairs.add(
                            equal < 0
                                    ? new Pair(part, "")
                                    : new Pair(part.substring(0, equal), part.substring(equal + 1)));
                });
        return pairs;
    }
}
