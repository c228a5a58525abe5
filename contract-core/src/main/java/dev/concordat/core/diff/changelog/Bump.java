package dev.concordat.core.diff.changelog;

import dev.concordat.core.diff.Change;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Which number of a version changes (Semantic Versioning 2.0.0, 6 to 8). */
public enum Bump {
    /** Nothing changed. */
    NONE,
    /** Nothing that travels changed: texts and examples. */
    PATCH,
    /** More is offered, or something is deprecated. */
    MINOR,
    /** Something breaks, or nothing proves that it does not. */
    MAJOR;

    /**
     * The bump that changes ask for.
     *
     * @param offersMore whether anything was added or deprecated
     * @param different asked where nothing else tells: whether the documents say different things at all
     * @param wider asked last: whether the old version breaks those who know the new one; only then more is allowed now
     */
    static Bump of(List<Change> changes, BooleanSupplier offersMore, BooleanSupplier different, BooleanSupplier wider) {
        if (changes.stream().anyMatch(Change::mayBreak)) {
            return MAJOR;
        }
        if (offersMore.getAsBoolean()) {
            return MINOR;
        }
        if (!different.getAsBoolean()) {
            return NONE;
        }
        return wider.getAsBoolean() ? MINOR : PATCH;
    }

    /** The word that users read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
