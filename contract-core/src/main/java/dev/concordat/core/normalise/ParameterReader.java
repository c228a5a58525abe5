package dev.concordat.core.normalise;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads parameters; those of the path item and of the operation are merged (OpenAPI 3.1, 4.8.9.1). */
final class ParameterReader {

    /** Headers that the media types and security schemes describe (OpenAPI 3.1, 4.8.12.2). */
    private static final Set<String> RESERVED_HEADERS = Set.of("accept", "content-type", "authorization");

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]+)}");

    private final Reading reading;
    private final MediaTypeReader mediaTypes;

    ParameterReader(Reading reading, MediaTypeReader mediaTypes) {
        this.reading = reading;
        this.mediaTypes = mediaTypes;
    }

    /** The parameters of an operation, those of its path item first; the operation's replace them by name and place. */
    List<Parameter> merged(List<SpecCursor> holders) {
        Map<String, Parameter> merged = new LinkedHashMap<>();
        for (SpecCursor holder : holders) {
            Set<String> own = new TreeSet<>();
            for (SpecCursor cursor : reading.list(holder, "parameters")) {
                Parameter parameter = read(cursor);
                if (parameter == null) {
                    continue;
                }
                String key = key(parameter);
                if (own.add(key)) {
                    merged.put(key, parameter);
                } else {
                    reading.error(
                            "duplicate-parameter",
                            "the " + parameter.in().keyword() + " parameter \"" + parameter.name()
                                    + "\" stands twice in one list; the first counts",
                            null,
                            cursor.location());
                }
            }
        }
        return new ArrayList<>(merged.values());
    }

    private static String key(Parameter parameter) {
        String name = parameter.in() == ParameterLocation.HEADER
                ? parameter.name().toLowerCase(Locale.ROOT)
                : parameter.name();
        return parameter.in() + " " + name;
    }

    private @Nullable Parameter read(SpecCursor cursor) {
        String name = Values.text(cursor, "name");
        ParameterLocation in = location(cursor);
        if (name == null || in == null) {
            if (name == null) {
                reading.error(
                        "incomplete-parameter",
                        "a parameter needs a \"name\"; it is left out",
                        null,
                        cursor.location());
            }
            return null;
        }
        if (in == ParameterLocation.HEADER && RESERVED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            reading.info(
                    "reserved-header",
                    "the header " + name + " is described by media types and security schemes and is ignored here",
                    cursor.location());
            return null;
        }
        boolean required = Values.bool(cursor, "required", in == ParameterLocation.PATH);
        if (in == ParameterLocation.PATH && (!required || cursor.child("required") == null)) {
            reading.warning(
                    "path-parameter-not-required",
                    "the path parameter \"" + name + "\" is required, whatever the document says",
                    "add required: true",
                    cursor.location());
            required = true;
        }
        ParameterStyle written = Styles.read(cursor, in, reading);
        ParameterStyle style = written == null ? ParameterStyle.defaultFor(in) : written;
        if (cursor.child("schema") == null && cursor.child("content") == null) {
            reading.warning(
                    "parameter-without-schema",
                    "the parameter \"" + name + "\" has neither schema nor content; it takes any value",
                    null,
                    cursor.location());
        }
        return new Parameter(
                name,
                in,
                Values.text(cursor, "description"),
                required,
                Values.bool(cursor, "deprecated", false),
                style,
                Values.bool(cursor, "explode", style.explodesByDefault()),
                Values.bool(cursor, "allowReserved", false),
                Values.bool(cursor, "allowEmptyValue", false),
                reading.schema(cursor, "schema"),
                mediaTypes.single(cursor),
                mediaTypes.examples(cursor),
                Reading.extensions(cursor),
                cursor.location());
    }

    private @Nullable ParameterLocation location(SpecCursor cursor) {
        String in = Values.text(cursor, "in");
        for (ParameterLocation location : ParameterLocation.values()) {
            if (location.keyword().equals(in)) {
                return location;
            }
        }
        List<String> names = Arrays.stream(ParameterLocation.values())
                .map(ParameterLocation::keyword)
                .toList();
        String hint = in == null ? null : NearestName.hint(in, names);
        reading.error(
                "incomplete-parameter",
                in == null
                        ? "a parameter needs an \"in\"; it is left out"
                        : "\"" + in + "\" is no place for a parameter; it is left out",
                "body".equals(in) || "formData".equals(in) ? "since OpenAPI 3.0 bodies are a requestBody" : hint,
                cursor.keyLocation("in"));
        return null;
    }

    /** Holds path parameters to the template: those not in it are dropped, those not declared are added. */
    List<Parameter> fit(String path, List<Parameter> parameters, SpecCursor operation) {
        Set<String> names = new java.util.LinkedHashSet<>();
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
            fitting.add(new Parameter(
                    name,
                    ParameterLocation.PATH,
                    null,
                    true,
                    false,
                    ParameterStyle.SIMPLE,
                    false,
                    false,
                    false,
                    null,
                    null,
                    List.of(),
                    Map.of(),
                    operation.location()));
        }
        return fitting;
    }
}
