package dev.concordat.core.normalise;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.NearestName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parameters; those of the path item and of the operation are merged (OpenAPI 3.1, 4.8.9.1). */
final class ParameterReader {

    /** Headers that the media types and security schemes describe (OpenAPI 3.1, 4.8.12.2). */
    private static final Set<String> RESERVED_HEADERS = Set.of("accept", "content-type", "authorization");

    private final Reading reading;
    private final MediaTypeReader mediaTypes;

    ParameterReader(Reading reading, MediaTypeReader mediaTypes) {
        this.reading = reading;
        this.mediaTypes = mediaTypes;
    }

    /** The parameters of an operation, those of its path item first; the operation's replace them by name and place. */
    List<Parameter> merged(List<SpecCursor> holders) {
        return merge(holders, reading).stream()
                .map(this::read)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The parameters as written, merged. */
    static List<SpecCursor> merge(List<SpecCursor> holders, Reading reading) {
        Map<String, SpecCursor> merged = new LinkedHashMap<>();
        for (SpecCursor holder : holders) {
            Set<String> own = new HashSet<>();
            for (SpecCursor cursor : reading.list(holder, "parameters")) {
                String key = key(cursor);
                if (own.add(key)) {
                    merged.put(key, cursor);
                } else {
                    reading.warning(
                            "duplicate-parameter",
                            "the parameter \"" + Values.text(cursor, "name")
                                    + "\" stands twice in one list; the first counts",
                            null,
                            cursor.location());
                }
            }
        }
        return List.copyOf(merged.values());
    }

    private static String key(SpecCursor cursor) {
        String name = Values.text(cursor, "name");
        String in = Values.text(cursor, "in");
        if (name == null || in == null) {
            return cursor.tree().uri() + cursor.pointer();
        }
        return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    private @Nullable Parameter read(SpecCursor cursor) {
        ParameterLocation in = location(cursor, reading);
        String name = Values.text(cursor, "name");
        if (in == null || !isNamed(cursor, in, reading) || name == null) {
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

    /** Whether a parameter has a name, and not that of a header that is described elsewhere. */
    static boolean isNamed(SpecCursor cursor, ParameterLocation in, Reading reading) {
        String name = Values.text(cursor, "name");
        if (name == null) {
            reading.error(
                    "incomplete-parameter", "a parameter needs a \"name\"; it is left out", null, cursor.location());
            return false;
        }
        if (in == ParameterLocation.HEADER && RESERVED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            reading.info(
                    "reserved-header",
                    "the header " + name + " is described by media types and security schemes and is ignored here",
                    cursor.location());
            return false;
        }
        return true;
    }

    /** Where a parameter travels; null, reported, where the document does not say. */
    static @Nullable ParameterLocation location(SpecCursor cursor, Reading reading) {
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
}
