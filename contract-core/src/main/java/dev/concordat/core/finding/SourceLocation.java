package dev.concordat.core.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document.
 *
 * @param source the document as the user named it: a path or a URI
 * @param line 1-based line, 0 where the document has no text position
 * @param column 1-based column in UTF-16 units, 0 where the document has no text position
 * @param pointer RFC 6901 JSON Pointer of the node inside {@code source}, "" for its root
 */
public record SourceLocation(String source, int line, int column, String pointer)
        implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::source)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparing(SourceLocation::pointer);

    /** A place that has no line: a whole file, a response body, a command-line value. */
    public static SourceLocation of(String source) {
        return new SourceLocation(source, 0, 0, "");
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    // Large documents have a hundred thousand places, told apart by line and column; their pointers are long.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SourceLocation place
                        && line == place.line
                        && column == place.column
                        && pointer.equals(place.pointer)
                        && source.equals(place.source));
    }

    @Override
    public int hashCode() {
        return line > 0 ? 31 * line + column : pointer.hashCode();
    }

    /** {@code file:line:column}, which editors and terminals turn into a link; the pointer where there is no line. */
    @Override
    public String toString() {
        if (line > 0) {
            return source + ":" + line + ":" + column;
        }
        return pointer.isEmpty() ? source : source + "#" + pointer;
    }
}
