package dev.concordat.core.diff.policy;

import org.jspecify.annotations.Nullable;

/** Names of documents within sentences. */
final class Shown {

    private Shown() {}

    static String name(@Nullable String name) {
        return name == null ? "not given" : "\"" + name + "\"";
    }
}
