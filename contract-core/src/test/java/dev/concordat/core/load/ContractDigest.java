package dev.concordat.core.load;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.Link;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.StringLimits;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** A contract as lines of text, one part a line, everything that is not a default. */
final class ContractDigest {

    private final StringBuilder out = new StringBuilder();

    private ContractDigest() {}

    static String of(Contract contract) {
        ContractDigest digest = new ContractDigest();
        digest.contract(contract);
        return digest.out.toString();
    }

    private void line(String indent, Object... words) {
        out.append(indent);
        for (Object word : words) {
            if (word != null && !word.equals("")) {
                out.append(out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1)) ? "" : " ")
                        .append(word);
            }
        }
        out.append('\n');
    }

    private void contract(Contract contract) {
        line(
                "",
                "openapi",
                contract.specVersion(),
                quote(contract.info().title()),
                contract.info().version());
        contract.servers()
                .forEach(server ->
                        line("", "server", server.url(), server.variables().isEmpty() ? "" : server.variables()));
        contract.tags().forEach(tag -> line("", "tag", tag.name(), quote(tag.description())));
        contract.securitySchemes()
                .values()
                .forEach(scheme -> line(
                        "",
                        "scheme",
                        scheme.name(),
                        scheme.type(),
                        scheme.in(),
                        scheme.parameterName(),
                        scheme.httpScheme(),
                        scheme.flows().isEmpty() ? "" : scheme.flows()));
        extensions("", contract.extensions());
        contract.operations().forEach(operation -> operation("", operation));
        contract.webhooks().forEach(operation -> operation("webhook ", operation));
        contract.components().forEach((name, id) -> line("", "component", name, "=", id));
        contract.schemas().values().forEach(this::schema);
        contract.unusable().forEach((id, faults) -> faults.forEach(fault -> line("", "unusable", id, fault.ruleId())));
    }

    private void operation(String prefix, Operation operation) {
        line(
                prefix,
                operation.signature(),
                "id=" + operation.operationId(),
                operation.tags().isEmpty() ? "" : operation.tags(),
                operation.deprecated() ? "deprecated" : "",
                operation.security().stream()
                        .map(SecurityRequirement::schemes)
                        .map(Map::toString)
                        .collect(Collectors.joining(" or ")),
                quote(operation.summary()));
        String indent = " ".repeat(prefix.length() - prefix.stripLeading().length()) + "  ";
        operation.faults().forEach(fault -> line(indent, "fault", fault.ruleId(), fault.location()));
        operation.servers().forEach(server -> line(indent, "server", server.url()));
        operation.parameters().forEach(parameter -> parameter(indent, parameter));
        if (operation.requestBody() != null) {
            line(indent, "body", operation.requestBody().required() ? "required" : "optional");
            operation.requestBody().content().forEach(content -> content(indent + "  ", content));
        }
        operation.responses().forEach(response -> response(indent, response));
        operation
                .callbacks()
                .forEach(callback -> callback.operations()
                        .forEach(inner -> operation(indent + "callback " + callback.name() + " ", inner)));
        extensions(indent, operation.extensions());
    }

    private void parameter(String indent, Parameter parameter) {
        line(
                indent,
                parameter.in().keyword(),
                parameter.name(),
                parameter.required() ? "required" : "",
                parameter.style().keyword() + (parameter.explode() ? "*" : ""),
                parameter.schema(),
                examples(parameter.examples()));
        if (parameter.content() != null) {
            content(indent + "  ", parameter.content());
        }
    }

    private void response(String indent, Response response) {
        line(indent, response.status(), quote(response.description()));
        response.headers().forEach(header -> header(indent + "  ", header));
        response.content().forEach(content -> content(indent + "  ", content));
        for (Link link : response.links()) {
            line(
                    indent + "  ",
                    "link",
                    link.name(),
                    "->",
                    link.target(),
                    link.parameters().isEmpty() ? "" : json(link.parameters()));
        }
    }

    private void header(String indent, Header header) {
        line(indent, "header", header.name(), header.required() ? "required" : "", header.schema());
    }

    private void content(String indent, MediaType content) {
        line(
                indent,
                content.range(),
                content.schema(),
                content.itemSchema() == null ? "" : "items " + content.itemSchema(),
                examples(content.examples()));
        content.encoding()
                .forEach((name, encoding) -> line(
                        indent + "  ",
                        "encoding",
                        name,
                        encoding.contentType(),
                        encoding.style(),
                        encoding.explode() ? "*" : ""));
    }

    private void schema(Schema schema) {
        Composition composition = schema.composition();
        Annotations notes = schema.annotations();
        line(
                "",
                "schema",
                schema.id(),
                "@" + schema.location().line() + ":" + schema.location().column(),
                schema.never() ? "never" : "",
                schema.types().stream().map(JsonType::keyword).collect(Collectors.joining("|")),
                schema.format() == null ? "" : "format=" + schema.format(),
                schema.enumeration() == null
                        ? ""
                        : "enum="
                                + schema.enumeration().stream()
                                        .map(JsonValue::toJson)
                                        .toList(),
                schema.constant() == null ? "" : "const=" + schema.constant().toJson(),
                limits(schema.number(), NumberLimits.NONE),
                limits(schema.string(), StringLimits.NONE),
                limits(schema.array(), ArrayLimits.NONE),
                limits(schema.object(), ObjectLimits.NONE),
                limits(composition, Composition.NONE),
                schema.discriminator() == null
                        ? ""
                        : "discriminator=" + schema.discriminator().propertyName()
                                + text(schema.discriminator().mapping()),
                notes.readOnly() ? "readOnly" : "",
                notes.writeOnly() ? "writeOnly" : "",
                notes.deprecated() ? "deprecated" : "",
                notes.defaultValue() == null
                        ? ""
                        : "default=" + notes.defaultValue().toJson(),
                examples(notes.examples()));
        extensions("  ", schema.extensions());
    }

    /** The components of a record that differ from the default. */
    private static String limits(Record limits, Record none) {
        StringBuilder text = new StringBuilder();
        try {
            for (RecordComponent component : limits.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(limits);
                if (value != null && !value.equals(component.getAccessor().invoke(none))) {
                    text.append(text.isEmpty() ? "" : " ")
                            .append(component.getName())
                            .append('=')
                            .append(text(value));
                }
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + text(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(ContractDigest::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof SchemaId id ? id.document() + "#" + id.pointer() : value.toString();
    }

    private static String examples(Collection<Example> examples) {
        return examples.isEmpty()
                ? ""
                : "examples="
                        + examples.stream()
                                .map(example -> example.name() + ":"
                                        + (example.value() == null
                                                ? "external"
                                                : example.value().toJson()))
                                .toList();
    }

    private static String json(Map<String, JsonValue> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().toJson())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void extensions(String indent, Map<String, JsonValue> extensions) {
        if (!extensions.isEmpty()) {
            line(indent, "extensions", json(extensions));
        }
    }

    private static String quote(String text) {
        return text == null ? "" : "\"" + text.replace("\n", "\\n") + "\"";
    }
}
