package dev.concordat.generator.operation;

/** Header fields whose registered spelling misleads a rule that reads capitals as the start of a word. */
final class HeaderNames {

    private HeaderNames() {}

    /** The spelling from which a Java name is made. */
    static String spelling(String field) {
        return field.equalsIgnoreCase("ETag") ? "etag" : field;
    }
}
