package dev.concordat.design.lint.function;

import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.design.lint.document.LintDocument;
import dev.concordat.design.lint.document.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a function judges.
 *
 * @param value the node; null where the field that a rule names is not there
 * @param place the node, or the closest one that is there
 * @param property what it is called in messages; empty for the document
 */
public record Subject(@Nullable Spot value, Spot place, String property, LintDocument document) {

    /** The text of a string; null for others. */
    public @Nullable String text() {
        return value == null ? null : value.text();
    }

    /** How a message starts. */
    String name() {
        return property.isEmpty() ? "the document" : "\"" + property + "\"";
    }

    List<Problem> problem(String message) {
        return List.of(new Problem(message, place));
    }

    /** What to say where a pattern took too long. */
    Problem undecided(EcmaPattern pattern) {
        String what = name() + " was not judged by the pattern " + pattern.source() + ": it takes too long";
        return new Problem(what, place, true);
    }
}
