package dev.concordat.design.lint.schema;

import dev.concordat.core.parse.Pointer;
import java.util.List;

/**
 * Where a value is not what a schema says.
 *
 * @param keyword the keyword that says so
 * @param path the way to the value, from the one that was validated
 * @param message what is wrong, without the name of the value
 */
public record SchemaError(String keyword, List<String> path, String message) {

    /** The path as a JSON Pointer (RFC 6901). */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        path.forEach(token -> pointer.append('/').append(Pointer.escape(token)));
        return pointer.toString();
    }
}
