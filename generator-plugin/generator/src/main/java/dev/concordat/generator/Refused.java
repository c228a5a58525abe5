package dev.concordat.generator;

import java.util.Locale;

/** What becomes of a run when a part of the document cannot be generated; everything else is generated either way. */
public enum Refused {
    /** The run fails: nobody deploys a service that lacks operations unless it was decided. */
    FAIL,
    /** It was decided: the operations are left out with a warning. */
    SKIP;

    /** The word that stands on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
