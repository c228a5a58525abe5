package dev.concordat.core.normalise;

import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.NearestName;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code style} and holds it to the styles of the location (OpenAPI 3.1, 4.8.12.3). */
final class Styles {

    private Styles() {}

    /** The style as written; null where none is written or it is not one of the location's. */
    static @Nullable ParameterStyle read(SpecCursor cursor, ParameterLocation in, Reading reading) {
        String written = Values.text(cursor, "style");
        if (written == null) {
            return null;
        }
        List<ParameterStyle> allowed = allowed(in);
        for (ParameterStyle style : allowed) {
            if (style.keyword().equals(written)) {
                return style;
            }
        }
        List<String> names = allowed.stream().map(ParameterStyle::keyword).toList();
        boolean elsewhere = Arrays.stream(ParameterStyle.values())
                .anyMatch(style -> style.keyword().equals(written));
        String nearest = elsewhere ? null : NearestName.hint(written, names);
        reading.warning(
                "unknown-style",
                "\"" + written + "\" is not a style of " + in.keyword() + " parameters; the default is used",
                nearest == null ? "styles of " + in.keyword() + " are " + String.join(", ", names) : nearest,
                cursor.keyLocation("style"));
        return null;
    }

    private static List<ParameterStyle> allowed(ParameterLocation in) {
        return switch (in) {
            case PATH -> List.of(ParameterStyle.SIMPLE, ParameterStyle.LABEL, ParameterStyle.MATRIX);
            case QUERY, QUERYSTRING ->
                List.of(
                        ParameterStyle.FORM,
                        ParameterStyle.SPACE_DELIMITED,
                        ParameterStyle.PIPE_DELIMITED,
                        ParameterStyle.DEEP_OBJECT);
            case HEADER -> List.of(ParameterStyle.SIMPLE);
            case COOKIE -> List.of(ParameterStyle.FORM, ParameterStyle.COOKIE);
        };
    }
}
