package dev.concordat.core.contract;

import java.util.Locale;

/** Where a parameter travels (OpenAPI 3.2, 4.12.1). */
public enum ParameterLocation {
    PATH,
    QUERY,
    /** The whole query string as one value, OpenAPI 3.2. */
    QUERYSTRING,
    HEADER,
    COOKIE;

    /** The word that stands in a document and in violations. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
