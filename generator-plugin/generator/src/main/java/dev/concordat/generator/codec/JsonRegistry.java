package dev.concordat.generator.codec;

import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.TypeDeclaration;
import java.util.Comparator;
import java.util.List;

/** Prints {@code Json}: all codecs by class. */
final class JsonRegistry {

    /** Codecs of one class: a method has room for 65,535 bytes, a class for as many constants (JVMS 17, 4.1, 4.7.3). */
    private static final int SECTION = 500;

    /** Calls of one chain: javac goes a step deeper with each, and its stack ends before 400 (JDK 17, default size). */
    private static final int CHAIN = 100;

    private JsonRegistry() {}

    static GeneratedFile print(List<TypeDeclaration> declarations, SymbolTable symbols) {
        JavaName self = new JavaName(symbols.packages().codec(), "Json");
        Imports imports = new Imports(self, List.of(), List.of());
        JavaSource source = new JavaSource(self, imports);
        List<TypeDeclaration> types = declarations.stream()
                .sorted(Comparator.comparing(
                        declaration -> symbols.type(declaration.id()).simpleName()))
                .toList();
        List<String> names = types.stream()
                .map(declaration -> imports.use(symbols.type(declaration.id())))
                .toList();
        String example = names.isEmpty() ? "Type" : names.get(0);
        source.line(
                "/** The data of the contract from and to JSON: {@code Json.read(" + example + ".class, bytes)}. */");
        source.line("@" + imports.use("dev.concordat.runtime.Generated") + "(\"concordat\")");
        source.open("public final class Json");
        source.line("/** The codec of every type, for libraries that look codecs up by class. */");
        String codecs = imports.use("dev.concordat.runtime.json.Codecs");
        List<String> entries = types.stream()
                .map(declaration -> entry(declaration, imports.use(symbols.type(declaration.id())), symbols, imports))
                .toList();
        if (entries.size() <= CHAIN) {
            source.line("public static final " + codecs + " CODECS = " + codecs + ".builder()");
            entries.forEach(entry -> source.line("        " + entry));
            source.line("        .build();");
        } else {
            source.line("public static final " + codecs + " CODECS = codecs();");
            sections(entries, codecs, source);
        }
        source.blank();
        source.line("private Json() {}");
        source.blank();
        source.line("/**");
        source.line(" * Reads one JSON text (RFC 8259).");
        source.line(" *");
        source.line(" * @throws " + imports.use("dev.concordat.runtime.violation.InvalidDataException")
                + " with all violations, if the text does not match the schema of the type");
        source.line(" */");
        source.open("public static <T> T read(Class<T> type, byte[] json)");
        source.line("return CODECS.read(type, json);");
        source.close();
        source.blank();
        source.line("/** Writes a value as compact UTF-8. */");
        source.open("public static byte[] write(Object value)");
        source.line("return CODECS.write(value);");
        source.close();
        source.blank();
        source.line("/** What a value built in code violates; empty: it matches its schema. */");
        source.open("public static " + imports.use("java.util.List") + "<"
                + imports.use("dev.concordat.runtime.violation.Violation") + "> validate(Object value)");
        source.line("return CODECS.validate(value);");
        source.close();
        source.close();
        return source.file();
    }

    /** An enum of strings has its codec by its class. */
    private static String entry(TypeDeclaration declaration, String type, SymbolTable symbols, Imports imports) {
        if (!(declaration instanceof EnumDeclaration enumeration)) {
            return ".add(" + type + ".class, () -> "
                    + LeafExpressions.codec(declaration.id(), symbols).simpleName() + ".INSTANCE)";
        }
        return enumeration.kind() == ScalarKind.STRING && !enumeration.open()
                ? ".add(" + type + ".class)"
                : ".add(" + type + ".class, () -> "
                        + EnumExpression.of(enumeration, type, imports).code() + ")";
    }

    private static void sections(List<String> entries, String codecs, JavaSource source) {
        source.blank();
        source.open("private static " + codecs + " codecs()");
        source.line(codecs + ".Builder codecs = " + codecs + ".builder();");
        for (int from = 0; from < entries.size(); from += SECTION) {
            source.line("Section" + (from / SECTION + 1) + ".add(codecs);");
        }
        source.line("return codecs.build();");
        source.close();
        for (int from = 0; from < entries.size(); from += SECTION) {
            source.blank();
            source.open("private static final class Section" + (from / SECTION + 1));
            source.open("static void add(" + codecs + ".Builder codecs)");
            entries.subList(from, Math.min(entries.size(), from + SECTION))
                    .forEach(entry -> source.line("codecs" + entry + ";"));
            source.close();
            source.close();
        }
    }
}
