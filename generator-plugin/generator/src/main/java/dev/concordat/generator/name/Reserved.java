package dev.concordat.generator.name;

import java.util.Set;

/** Names that Java or generated code has already taken. */
final class Reserved {

    /** Keywords and literals (JLS 17, 3.9), and {@code _}. */
    static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null",
            "_");

    /** Names that no record component can have (JLS 17, 8.10.1), and the methods that every record gets. */
    static final Set<String> MEMBERS = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "equals",
            "builder",
            "with");

    /**
     * Types that templates name without asking, and restricted identifiers (JLS 17, 3.9). A type of ours with such a name
     * would shadow it in its whole package; the other names of java.lang, Error say, are free.
     */
    static final Set<String> TYPES = Set.of(
            "Generated",
            "String",
            "Object",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "Boolean",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Class",
            "Math",
            "IllegalArgumentException",
            "IllegalStateException",
            "NullPointerException",
            "var",
            "yield",
            "record",
            "sealed",
            "permits");

    private Reserved() {}
}
