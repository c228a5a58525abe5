package dev.concordat.tests.plan;

import dev.concordat.core.generate.Instance;
import dev.concordat.core.json.JsonValue;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts what is special about a generated value into a value that is known to be good, so that a service with rules of
 * its own sees one thing changed and nothing else.
 */
final class Graft {

    private Graft() {}

    /** The changed value where it still is what it should be, empty otherwise. */
    static Optional<JsonValue> onto(JsonValue good, Instance special, Predicate<JsonValue> asIntended) {
        if (special.pointer().isEmpty()) {
            return Optional.empty();
        }
        JsonValue part = Pointers.get(special.value(), special.pointer());
        JsonValue changed = Pointers.set(good, special.pointer(), part);
        return changed == null || changed.equals(good) || !asIntended.test(changed)
                ? Optional.empty()
                : Optional.of(changed);
    }
}
