package dev.concordat.generator.codec;

import dev.concordat.core.json.JsonType;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every codec's file has.
 *
 * @param codec simple name of the codec
 * @param type the file's name for the type that it reads
 */
record CodecFile(JavaSource source, Imports imports, LeafExpressions leaves, String codec, String type) {

    static final String RUNTIME = "dev.concordat.runtime.json.";

    static CodecFile of(TypeId id, TypeModel model, SymbolTable symbols, AssertedSchemas schemas) {
        JavaName self = LeafExpressions.codec(id, symbols);
        Imports imports = new Imports(self, List.of(), List.of());
        JavaSource source = new JavaSource(self, imports);
        LeafExpressions leaves = new LeafExpressions(model, symbols, schemas, imports, true);
        CodecFile file = new CodecFile(source, imports, leaves, self.simpleName(), imports.use(symbols.type(id)));
        source.line("/** Reads and writes {@link " + file.type() + "}. */");
        source.line("@" + imports.use("dev.concordat.runtime.Generated") + "(\"concordat\")");
        return file;
    }

    String runtime(String type) {
        return imports.use(RUNTIME + type);
    }

    /**
     * Opens the class of the codec, with its one instance.
     *
     * @param parent what it is: {@code implements Codec}
     */
    void openCodec(String parent, TypeDeclaration declaration, TypeModel model) {
        source.open("public final class " + codec + " " + parent + "<" + type + ">");
        new InstanceField(this, model).print(declaration);
    }

    void constructor() {
        source.blank();
        source.line("private " + codec + "() {}");
        source.blank();
    }

    /** Parameters and forms are read by the kinds of values that their codecs are for: objects, unless told. */
    void kinds(Set<JsonType> kinds) {
        if (kinds.equals(Set.of(JsonType.OBJECT))) {
            return;
        }
        String kind = runtime("JsonKind");
        String set = imports.use("java.util.Set");
        source.line("@Override");
        source.open("public " + set + "<" + kind + "> kinds()");
        source.line("return "
                + kinds.stream()
                        .map(each -> kind + "." + each.name())
                        .collect(Collectors.joining(", ", set + ".of(", ");")));
        source.close();
        source.blank();
    }

    void openRead() {
        source.line("@Override");
        String nullable = "@" + imports.use("org.jspecify.annotations.Nullable") + " ";
        int dot = type.lastIndexOf('.') + 1;
        source.open("public " + type.substring(0, dot) + nullable + type.substring(dot) + " read(" + runtime("JsonIn")
                + " in)");
    }

    void openWrite() {
        source.blank();
        source.line("@Override");
        source.open("public void write(" + type + " value, " + runtime("JsonOut") + " out)");
    }
}
