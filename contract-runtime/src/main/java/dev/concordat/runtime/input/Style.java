package dev.concordat.runtime.input;

/** How a parameter is laid out (OpenAPI 3.1, 4.8.12.3). */
enum Style {
    SIMPLE,
    LABEL,
    MATRIX,
    FORM,
    SPACE_DELIMITED,
    PIPE_DELIMITED,
    DEEP_OBJECT
}
