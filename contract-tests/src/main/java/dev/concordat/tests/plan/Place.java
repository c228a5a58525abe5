package dev.concordat.tests.plan;

/**
 * The part of a request that a case is about.
 *
 * @param in {@code path}, {@code query}, {@code header}, {@code cookie}, {@code body}, {@code credentials}, {@code method}, or
 *     {@code request} for the whole
 * @param name the parameter or security scheme, "" for bodies and whole requests
 * @param pointer JSON Pointer inside the value, "" for all of it
 */
public record Place(String in, String name, String pointer) {

    public static final Place REQUEST = new Place("request", "", "");

    @Override
    public String toString() {
        String inside = pointer.isEmpty() ? "" : " at " + pointer;
        return switch (in) {
            case "request" -> "the request";
            case "body" -> "the body" + inside;
            case "credentials" -> "credentials " + name;
            case "method" -> "method " + name;
            default -> in + " parameter " + name + inside;
        };
    }
}
