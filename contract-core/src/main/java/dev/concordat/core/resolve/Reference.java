package dev.concordat.core.resolve;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.parse.SpecCursor;
import org.jspecify.annotations.Nullable;

/**
 * A reference that was met.
 *
 * @param holder the object with the {@code $ref}, or the text itself
 * @param part what is unusable where the target is missing
 * @param type what is expected at its target, null where nothing needs to be walked there
 */
record Reference(
        SpecCursor holder,
        String text,
        Use use,
        Base base,
        @Nullable Type type,
        Part part,
        SourceLocation location) {

    /** How grave a missing target is: no error where only documentation is lost. */
    Severity severity() {
        return part.aside() ? Severity.WARNING : Severity.ERROR;
    }

    /** How a reference is written. */
    enum Use {
        REF,
        DYNAMIC,
        MAPPING,
        OPERATION
    }
}
