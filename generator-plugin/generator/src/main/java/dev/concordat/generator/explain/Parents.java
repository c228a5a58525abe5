package dev.concordat.generator.explain;

import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecCursor;
import org.jspecify.annotations.Nullable;

/** The way up in a document. */
final class Parents {

    private Parents() {}

    /** The object or array that holds a node, null for the root. */
    static @Nullable SpecCursor of(SpecCursor cursor) {
        int slash = cursor.pointer().lastIndexOf('/');
        if (slash < 0) {
            return null;
        }
        SpecCursor current = cursor.tree().cursor();
        for (String token : Pointer.tokens(cursor.pointer().substring(0, slash))) {
            SpecCursor named = current.child(token);
            SpecCursor next =
                    named == null && token.matches("\\d{1,9}") ? current.child(Integer.parseInt(token)) : named;
            if (next == null) {
                return null;
            }
            current = next;
        }
        return current;
    }
}
