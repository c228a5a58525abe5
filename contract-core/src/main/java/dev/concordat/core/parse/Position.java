package dev.concordat.core.parse;

import dev.concordat.core.finding.SourceLocation;

/** A line and a column, both 1-based, in one {@code long}: a large document has hundreds of thousands of them. */
public final class Position {

    private Position() {}

    static long of(int line, int column) {
        return ((long) line << 32) | column;
    }

    public static int line(long position) {
        return (int) (position >>> 32);
    }

    public static int column(long position) {
        return (int) position;
    }

    /** The place of a node in a document. */
    public static SourceLocation locate(String source, long position, String pointer) {
        return new SourceLocation(source, line(position), column(position), pointer);
    }

    /** The place of a member's key. */
    static SourceLocation locate(String source, long position, String holder, String name) {
        return SourceLocation.ofMember(source, line(position), column(position), holder, Pointer.escape(name));
    }
}
