package dev.concordat.generator.codec;

import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.ScalarKind;

/** Prints the codec of an enum. */
final class EnumCodec {

    private EnumCodec() {}

    static void print(EnumDeclaration declaration, CodecFile file) {
        if (declaration.open()) {
            file.source().open("public final class " + file.codec());
            file.source()
                    .assign(
                            "public static final " + file.runtime("Formatted") + "<" + file.type() + "> INSTANCE",
                            file.runtime("Text") + ".ANY.as(new " + file.runtime("Format") + "<>(\"enum\", "
                                    + file.type() + "::of, " + file.type() + "::value))");
            close(file);
            return;
        }
        boolean text = declaration.kind() == ScalarKind.STRING;
        String codec = file.runtime(text ? "EnumOf" : "NumberEnumOf");
        String factory = text ? "of" : declaration.kind() == ScalarKind.LONG ? "ofLongs" : "ofDecimals";
        file.source().open("public final class " + file.codec());
        file.source()
                .assign(
                        "public static final " + codec + "<" + file.type() + "> INSTANCE",
                        codec + "." + factory + "(" + file.type() + ".class, " + file.type() + "::value)");
        close(file);
    }

    private static void close(CodecFile file) {
        file.source().blank();
        file.source().line("private " + file.codec() + "() {}");
        file.source().close();
    }
}
