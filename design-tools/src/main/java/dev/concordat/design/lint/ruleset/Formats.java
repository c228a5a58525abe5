package dev.concordat.design.lint.ruleset;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.design.lint.document.Format;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code formats}. */
final class Formats {

    private Formats() {}

    static @Nullable Set<Format> read(Members owner, Problems problems) {
        if (owner.child("formats") == null) {
            return null;
        }
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (SpecCursor item : owner.items("formats")) {
            String text = item.text();
            Format format = text == null ? null : Format.named(text);
            if (format == null) {
                problems.add(
                        "unknown-format",
                        "there is no format " + item.node().toJson().toJson(),
                        "oas2, oas3, oas3.0, oas3.1 and oas3.2 are known",
                        item.location());
            } else {
                formats.add(format);
            }
        }
        return formats;
    }
}
