package dev.concordat.core.second;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What swagger-parser has read, as facts one a line. */
@SuppressWarnings({"rawtypes", "unchecked"}) // as its own types are
final class ParsedBySwagger {

    private final Set<String> facts = new TreeSet<>();
    private final Map<String, Parameter> shared;

    private ParsedBySwagger(Map<String, Parameter> shared) {
        this.shared = shared;
    }

    static Set<String> facts(OpenAPI document) {
        boolean components = document.getComponents() != null;
        Map<String, Parameter> shared = components ? document.getComponents().getParameters() : null;
        ParsedBySwagger parsed = new ParsedBySwagger(Objects.requireNonNullElse(shared, Map.of()));
        Objects.requireNonNullElse(document.getPaths(), Map.<String, PathItem>of())
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> parsed.operation(method + " " + path, item, operation)));
        Map<String, Schema> schemas = components ? document.getComponents().getSchemas() : null;
        Objects.requireNonNullElse(schemas, Map.<String, Schema>of()).forEach(parsed::schema);
        return parsed.facts;
    }

    private void operation(String signature, PathItem item, Operation operation) {
        facts.add("operation " + signature);
        if (operation.getOperationId() != null) {
            facts.add("id " + signature + " " + operation.getOperationId());
        }
        for (List<Parameter> parameters : Arrays.asList(item.getParameters(), operation.getParameters())) {
            Objects.requireNonNullElse(parameters, List.<Parameter>of())
                    .forEach(parameter -> parameter(signature, resolved(parameter)));
        }
    }

    private Parameter resolved(Parameter parameter) {
        String ref = parameter.get$ref();
        Parameter target = ref == null ? null : shared.get(ref.substring(ref.lastIndexOf('/') + 1));
        return target == null ? parameter : target;
    }

    private void parameter(String signature, Parameter parameter) {
        facts.add("parameter " + signature + " " + parameter.getIn() + " " + parameter.getName()
                + (Boolean.TRUE.equals(parameter.getRequired()) ? " required" : ""));
    }

    private void schema(String name, Schema<?> schema) {
        facts.add("schema " + name);
        Map<String, Schema> properties = schema.getProperties();
        Objects.requireNonNullElse(properties, Map.<String, Schema>of())
                .keySet()
                .forEach(property -> facts.add("property " + name + " " + property));
    }
}
