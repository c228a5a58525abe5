package dev.concordat.core.normalise;

import dev.concordat.core.contract.Encoding;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parameters, bodies and responses as Swagger 2.0 writes them. A parameter or header is its own schema there; body and
 * form parameters become a request body in each media type of {@code consumes}.
 */
final class Swagger2Messages implements MessageReader {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    private final Reading reading;

    Swagger2Messages(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Parameter> parameters(List<SpecCursor> holders) {
        List<Parameter> parameters = new ArrayList<>();
        for (SpecCursor cursor : ParameterReader.merge(holders, reading)) {
            if (!isIn(cursor, "body") && !isIn(cursor, "formData")) {
                ParameterLocation in = ParameterReader.location(cursor, reading);
                if (in != null && ParameterReader.isNamed(cursor, in, reading)) {
                    parameters.add(parameter(cursor, in));
                }
            }
        }
        return parameters;
    }

    private static boolean isIn(SpecCursor parameter, String location) {
        return location.equals(Values.text(parameter, "in"));
    }

    private Parameter parameter(SpecCursor cursor, ParameterLocation in) {
        Style style = style(cursor, in);
        String name = Values.text(cursor, "name");
        return new Parameter(
                name == null ? "" : name,
                in,
                Values.text(cursor, "description"),
                in == ParameterLocation.PATH || Values.bool(cursor, "required", false),
                false,
                style.style(),
                style.explode(),
                false,
                Values.bool(cursor, "allowEmptyValue", false),
                reading.schema(cursor),
                null,
                List.of(),
                Reading.extensions(cursor),
                cursor.location());
    }

    private record Style(ParameterStyle style, boolean explode) {}

    /** {@code collectionFormat} as a style (Swagger 2.0, Parameter Object). */
    private Style style(SpecCursor cursor, ParameterLocation in) {
        String format = Values.text(cursor, "collectionFormat");
        boolean query = in == ParameterLocation.QUERY;
        ParameterStyle ordinary = ParameterStyle.defaultFor(in);
        switch (format == null ? "csv" : format) {
            case "csv" -> {
                return new Style(ordinary, false);
            }
            case "multi" -> {
                return new Style(ordinary, query);
            }
            case "ssv" -> {
                return new Style(query ? ParameterStyle.SPACE_DELIMITED : ordinary, false);
            }
            case "pipes" -> {
                return new Style(query ? ParameterStyle.PIPE_DELIMITED : ordinary, false);
            }
            default -> {
                reading.warning(
                        "unsupported-keyword",
                        "collectionFormat \"" + format + "\" is not supported; csv is used",
                        null,
                        cursor.keyLocation("collectionFormat"));
                return new Style(ordinary, false);
            }
        }
    }

    @Override
    public @Nullable RequestBody requestBody(SpecCursor operation, List<SpecCursor> holders) {
        List<SpecCursor> fields = new ArrayList<>();
        for (SpecCursor cursor : ParameterReader.merge(holders, reading)) {
            if (isIn(cursor, "body")) {
                List<MediaType> content = new ArrayList<>();
                for (String range : mediaTypes(operation, "consumes")) {
                    content.add(new MediaType(
                            range, reading.schema(cursor, "schema"), null, Map.of(), List.of(), cursor.location()));
                }
                return new RequestBody(
                        Values.bool(cursor, "required", false),
                        Values.text(cursor, "description"),
                        content,
                        cursor.location());
            }
            if (isIn(cursor, "formData") && Values.text(cursor, "name") != null) {
                fields.add(cursor);
            }
        }
        return fields.isEmpty() ? null : form(operation, fields);
    }

    private RequestBody form(SpecCursor operation, List<SpecCursor> fields) {
        SchemaId form = reading.spec().identity(operation);
        form = new SchemaId(form.document(), Pointer.child(form.pointer(), "parameters"));
        Map<String, SchemaId> properties = new LinkedHashMap<>();
        Map<String, Encoding> encodings = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        boolean files = false;
        for (SpecCursor field : fields) {
            String name = Values.text(field, "name");
            SchemaId schema = reading.schema(field);
            if (name == null || schema == null) {
                continue;
            }
            properties.put(name, schema);
            files |= "file".equals(Values.text(field, "type"));
            if (Values.bool(field, "required", false)) {
                required.add(name);
            }
            if (field.child("collectionFormat") != null) {
                Style style = style(field, ParameterLocation.QUERY);
                encodings.put(name, new Encoding(null, List.of(), style.style(), style.explode(), false));
            }
        }
        SchemaDraft draft = new SchemaDraft(form, operation.keyLocation("parameters"));
        draft.types = Set.of(JsonType.OBJECT);
        draft.object =
                new ObjectLimits(null, null, required, properties, Map.of(), null, null, null, Map.of(), Map.of());
        reading.add(draft.build());
        List<String> ranges = new ArrayList<>(mediaTypes(operation, "consumes"));
        ranges.removeIf(range -> !range.startsWith(FORM) && !range.startsWith("multipart/"));
        if (ranges.isEmpty()) {
            ranges.add(files ? MULTIPART : FORM);
        }
        List<MediaType> content = new ArrayList<>();
        for (String range : ranges) {
            content.add(new MediaType(range, form, null, encodings, List.of(), operation.location()));
        }
        return new RequestBody(!required.isEmpty(), null, content, operation.keyLocation("parameters"));
    }

    /** The operation's media types, else the document's, else JSON. */
    private List<String> mediaTypes(SpecCursor operation, String keyword) {
        List<String> own = Values.strings(operation, keyword);
        if (operation.child(keyword) == null) {
            own = Values.strings(reading.spec().root().cursor(), keyword);
        }
        return own.isEmpty() ? List.of("application/json") : own;
    }

    @Override
    public List<Response> responses(SpecCursor operation) {
        List<Response> responses = new ArrayList<>();
        ResponseReader.byStatus(operation, reading)
                .forEach((status, cursor) -> responses.add(new Response(
                        status,
                        Values.text(cursor, "description"),
                        headers(cursor),
                        content(operation, cursor),
                        List.of(),
                        cursor.location())));
        return responses;
    }

    private List<MediaType> content(SpecCursor operation, SpecCursor response) {
        List<MediaType> content = new ArrayList<>();
        SchemaId schema = reading.schema(response, "schema");
        if (schema == null) {
            return content;
        }
        SpecCursor examples = response.child("examples");
        for (String range : mediaTypes(operation, "produces")) {
            SpecCursor example = examples == null ? null : examples.child(range);
            content.add(new MediaType(
                    range,
                    schema,
                    null,
                    Map.of(),
                    example == null
                            ? List.of()
                            : List.of(new Example("", null, example.node().toJson(), example.location())),
                    response.location()));
        }
        return content;
    }

    private List<Header> headers(SpecCursor response) {
        List<Header> headers = new ArrayList<>();
        reading.objects(response, "headers")
                .forEach((name, cursor) -> headers.add(new Header(
                        name,
                        Values.text(cursor, "description"),
                        false,
                        false,
                        false,
                        reading.schema(cursor),
                        null,
                        List.of(),
                        cursor.location())));
        return headers;
    }
}
