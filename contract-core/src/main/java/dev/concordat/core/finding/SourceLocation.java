package dev.concordat.core.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A place in a document. */
public final class SourceLocation implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::source)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparing(SourceLocation::pointer);

    private final String source;
    private final int line;
    private final int column;
    private final String holder;
    /** What follows the holder's pointer. Large documents have a hundred thousand places, and few are ever printed. */
    private final String step;

    private SourceLocation(String source, int line, int column, String holder, String step) {
        this.source = source;
        this.line = line;
        this.column = column;
        this.holder = holder;
        this.step = step;
    }

    /**
     * The place of a node.
     *
     * @param source the document as the user named it: a path or a URI
     * @param line 1-based line, 0 where the document has no text position
     * @param column 1-based column in UTF-16 units, 0 where the document has no text position
     * @param pointer RFC 6901 JSON Pointer of the node inside {@code source}, "" for its root
     */
    public SourceLocation(String source, int line, int column, String pointer) {
        this(source, line, column, pointer, "");
    }

    /**
     * The place of a member of an object.
     *
     * @param holder RFC 6901 JSON Pointer of the object
     * @param token the member's name, escaped as a reference token
     */
    public static SourceLocation ofMember(String source, int line, int column, String holder, String token) {
        return new SourceLocation(source, line, column, holder, "/" + token);
    }

    /** A place that has no line: a whole file, a response body, a command-line value. */
    public static SourceLocation of(String source) {
        return new SourceLocation(source, 0, 0, "");
    }

    /** The document as the user named it: a path or a URI. */
    public String source() {
        return source;
    }

    /** 1-based line, 0 where the document has no text position. */
    public int line() {
        return line;
    }

    /** 1-based column in UTF-16 units, 0 where the document has no text position. */
    public int column() {
        return column;
    }

    /** RFC 6901 JSON Pointer of the node inside its document, "" for the root. */
    public String pointer() {
        return step.isEmpty() ? holder : holder + step;
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SourceLocation place
                        && line == place.line
                        && column == place.column
                        && source.equals(place.source)
                        && pointer().equals(place.pointer()));
    }

    @Override
    public int hashCode() {
        return line > 0 ? 31 * line + column : pointer().hashCode();
    }

    /** {@code file:line:column}, which editors and terminals turn into a link; the pointer where there is no line. */
    @Override
    public String toString() {
        if (line > 0) {
            return source + ":" + line + ":" + column;
        }
        String pointer = pointer();
        return pointer.isEmpty() ? source : source + "#" + pointer;
    }
}
