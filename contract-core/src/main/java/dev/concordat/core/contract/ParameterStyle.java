package dev.concordat.core.contract;

/** How a parameter's value becomes text (OpenAPI 3.1, 4.8.12.3). */
public enum ParameterStyle {
    MATRIX("matrix"),
    LABEL("label"),
    SIMPLE("simple"),
    FORM("form"),
    SPACE_DELIMITED("spaceDelimited"),
    PIPE_DELIMITED("pipeDelimited"),
    DEEP_OBJECT("deepObject"),
    /** Cookies without percent encoding, OpenAPI 3.2. */
    COOKIE("cookie");

    private final String keyword;

    ParameterStyle(String keyword) {
        this.keyword = keyword;
    }

    /** The word that stands in a document. */
    public String keyword() {
        return keyword;
    }

    /** The style of a parameter that names none. */
    public static ParameterStyle defaultFor(ParameterLocation in) {
        return switch (in) {
            case PATH, HEADER -> SIMPLE;
            case QUERY, QUERYSTRING, COOKIE -> FORM;
        };
    }

    /** The {@code explode} of a parameter that says nothing. */
    public boolean explodesByDefault() {
        return this == FORM || this == COOKIE || this == DEEP_OBJECT;
    }
}
