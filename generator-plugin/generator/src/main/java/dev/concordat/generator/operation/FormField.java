package dev.concordat.generator.operation;

/**
 * A field of a form that is not laid out as most are (OpenAPI 3.1, 4.8.15).
 *
 * @param name in the form
 */
public record FormField(String name, Layout layout) {

    /** How its value is found. */
    public enum Layout {
        /** Under exactly this name, whose brackets mean nothing. */
        LITERAL,
        COMMAS,
        SPACES,
        PIPES,
        JSON
    }
}
