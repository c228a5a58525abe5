package dev.concordat.generator.model;

import dev.concordat.core.contract.Annotations;
import dev.concordat.generator.java.Javadoc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of itself as Javadoc. Deprecation is told in words: the annotation would make javac warn in the
 * files that read and write the type.
 */
final class Documentation {

    private static final String DEPRECATED = "Deprecated.";

    private Documentation() {}

    /** The description, else the title; paragraphs. */
    static List<String> lines(Annotations annotations) {
        List<String> lines = new ArrayList<>(Javadoc.lines(text(annotations)));
        if (annotations.deprecated()) {
            paragraph(lines, DEPRECATED);
        }
        return lines;
    }

    /** The same on one line. */
    static String sentence(Annotations annotations) {
        String text = text(annotations);
        String sentence = text == null ? "" : text.strip();
        return annotations.deprecated() ? (DEPRECATED + " " + sentence).strip() : sentence;
    }

    static void paragraph(List<String> lines, String text) {
        if (lines.isEmpty()) {
            lines.add(text);
        } else {
            lines.add("");
            lines.add("<p>" + text);
        }
    }

    private static @Nullable String text(Annotations annotations) {
        return annotations.description() == null ? annotations.title() : annotations.description();
    }
}
