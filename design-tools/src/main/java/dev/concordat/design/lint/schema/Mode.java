package dev.concordat.design.lint.schema;

/**
 * How a schema is meant.
 *
 * @param all whether to go on after the first error
 * @param nullable the keyword that lets null in besides {@code type}: {@code nullable}, or {@code x-nullable}
 * @param relaxed which properties need not be there although they are required
 */
public record Mode(Draft draft, boolean all, String nullable, Relaxed relaxed) {

    /** Which side of an exchange a value is on (OpenAPI 3.0, 4.7.24.2: {@code readOnly} and {@code writeOnly}). */
    public enum Relaxed {
        NONE(""),
        REQUEST("readOnly"),
        RESPONSE("writeOnly");

        private final String keyword;

        Relaxed(String keyword) {
            this.keyword = keyword;
        }

        String keyword() {
            return keyword;
        }
    }

    public static Mode of(Draft draft) {
        return new Mode(draft, false, "nullable", Relaxed.NONE);
    }

    public Mode withAllErrors(boolean on) {
        return new Mode(draft, on, nullable, relaxed);
    }

    public Mode onSide(Relaxed side) {
        return new Mode(draft, all, nullable, side);
    }

    public Mode withNullable(String keyword) {
        return new Mode(draft, all, keyword, relaxed);
    }
}
