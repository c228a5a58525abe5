package dev.concordat.generator.type;

import org.jspecify.annotations.Nullable;

/**
 * What happens to members that an object does not name.
 *
 * @param mode whether they are skipped, refused or kept
 * @param values their type, null unless they are kept
 * @param names which of them are kept, null for all
 */
public record AdditionalProperties(
        Mode mode, @Nullable TypeUse values, @Nullable NamePatterns names) {

    /** The three ways. */
    public enum Mode {
        /** {@code additionalProperties} is absent: everything is allowed, nothing is known, readers skip them. */
        SKIPPED,
        /** {@code false}. */
        FORBIDDEN,
        /** {@code true} or a schema: a map beside the fixed members. */
        KEPT
    }

    static final AdditionalProperties SKIPPED = new AdditionalProperties(Mode.SKIPPED, null, null);
    static final AdditionalProperties FORBIDDEN = new AdditionalProperties(Mode.FORBIDDEN, null, null);

    static AdditionalProperties kept(TypeUse values) {
        return new AdditionalProperties(Mode.KEPT, values, null);
    }
}
