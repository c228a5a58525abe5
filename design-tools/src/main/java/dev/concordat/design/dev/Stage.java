package dev.concordat.design.dev;

import java.util.Locale;

/** What is looked at after a document was saved. */
public enum Stage {
    /** Whether it can be read. */
    LOAD,
    /** Its style. */
    LINT,
    /** What it breaks. */
    DIFF;

    /** The word that people and the page read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
