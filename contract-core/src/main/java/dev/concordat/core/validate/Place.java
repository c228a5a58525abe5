package dev.concordat.core.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A place in an instance as a chain of reference tokens, turned into text only where something is to be said. */
record Place(@Nullable Place parent, String token, int depth) {

    static final Place ROOT = new Place(null, "", 0);

    Place child(String next) {
        return new Place(this, next, depth + 1);
    }

    String pointer() {
        Deque<String> tokens = new ArrayDeque<>();
        Place place = this;
        while (place.parent != null) {
            tokens.push(place.token);
            place = place.parent;
        }
        StringBuilder pointer = new StringBuilder();
        tokens.forEach(
                next -> pointer.append('/').append(next.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
