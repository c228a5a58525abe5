package dev.concordat.core.contract;

/**
 * The key of a response: a code, a range such as {@code 4XX}, or {@code default} (OpenAPI 3.1, 4.8.16).
 *
 * @param text as written, ranges upper case
 */
public record StatusRange(String text) {

    /** How specific a key is, most specific first. */
    public enum Kind {
        CODE,
        RANGE,
        DEFAULT
    }

    public Kind kind() {
        if (text.equals("default")) {
            return Kind.DEFAULT;
        }
        return text.endsWith("XX") ? Kind.RANGE : Kind.CODE;
    }

    /** The exact code; only for {@link Kind#CODE}. */
    public int code() {
        return Integer.parseInt(text);
    }

    public boolean matches(int status) {
        return switch (kind()) {
            case CODE -> code() == status;
            case RANGE -> text.charAt(0) - '0' == status / 100;
            case DEFAULT -> true;
        };
    }

    /** Whether every status of this key tells of success: 2XX. */
    public boolean isSuccess() {
        return kind() != Kind.DEFAULT && text.charAt(0) == '2';
    }

    @Override
    public String toString() {
        return text;
    }
}
