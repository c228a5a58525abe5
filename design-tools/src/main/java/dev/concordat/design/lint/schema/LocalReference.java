package dev.concordat.design.lint.schema;

import dev.concordat.core.parse.Pointer;
import dev.concordat.core.resolve.Uris;
import dev.concordat.design.lint.document.Spot;
import org.jspecify.annotations.Nullable;

/** A reference within one schema, as the schemas in rulesets have it. */
final class LocalReference {

    private LocalReference() {}

    static @Nullable Spot find(Spot root, String reference) {
        if (!reference.startsWith("#")) {
            return null;
        }
        String fragment = Uris.decode(reference.substring(1));
        return fragment.isEmpty() || fragment.startsWith("/") ? root.at(Pointer.tokens(fragment)) : null;
    }
}
