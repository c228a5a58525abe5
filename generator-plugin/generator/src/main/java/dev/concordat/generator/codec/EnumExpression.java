package dev.concordat.generator.codec;

import dev.concordat.generator.name.Imports;
import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.ScalarKind;

/** The codec expression of an enum. */
final class EnumExpression {

    private static final String RUNTIME = "dev.concordat.runtime.json.";

    private EnumExpression() {}

    /** @param type the file's name for the enum */
    static LeafExpression of(EnumDeclaration declaration, String type, Imports imports) {
        String codec = imports.use(RUNTIME + codec(declaration));
        String factory = declaration.open()
                ? ".openEnum(" + type + "::of)"
                : switch (declaration.kind()) {
                    case STRING -> ".of(" + type + ".class)";
                    case LONG -> ".ofLongs(" + type + ".class, " + type + "::value)";
                    default -> ".ofDecimals(" + type + ".class, " + type + "::value)";
                };
        return new LeafExpression(codec + factory, () -> codec + "<" + type + ">", false);
    }

    private static String codec(EnumDeclaration declaration) {
        return declaration.open() ? "Formatted" : declaration.kind() == ScalarKind.STRING ? "EnumOf" : "NumberEnumOf";
    }
}
