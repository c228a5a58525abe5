package dev.concordat.runtime.input;

/** How a parameter is laid out (OpenAPI 3.1, 4.8.12.3). */
enum Style {
    SIMPLE,
    LABEL,
    MATRIX,
    FORM,
    SPACE_DELIMITED,
    PIPE_DELIMITED,
    DEEP_OBJECT,
    /** JSON text: {@code content: application/json}. */
    JSON,
    /**
     * Values within values, for which OpenAPI has no style: JSON text or, in queries and forms, {@link Brackets}.
     */
    NESTED;

    /** What stands between the items of a value that is not exploded, as a regular expression. */
    String delimiter() {
        return switch (this) {
            case SPACE_DELIMITED -> "%20|\\+";
            case PIPE_DELIMITED -> "\\||%7C|%7c";
            default -> ",";
        };
    }
}
