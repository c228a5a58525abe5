package dev.concordat.generator.render;

/**
 * A file to be written.
 *
 * @param root where it belongs
 * @param path relative to the root, with slashes
 * @param text complete content, lines ending in {@code \n}
 */
public record GeneratedFile(Root root, String path, String text) {

    /** The two kinds of output. */
    public enum Root {
        /** Java sources. */
        SOURCES,
        /** What goes into the jar as it is. */
        RESOURCES
    }

    /** A Java file, its long lines broken. */
    public static GeneratedFile source(String path, String text) {
        return new GeneratedFile(Root.SOURCES, path, LongLines.broken(text));
    }

    public static GeneratedFile resource(String path, String text) {
        return new GeneratedFile(Root.RESOURCES, path, text);
    }
}
