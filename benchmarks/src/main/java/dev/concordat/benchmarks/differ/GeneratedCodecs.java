package dev.concordat.benchmarks.differ;

import dev.concordat.benchmarks.corpus.Sources;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.generator.codec.AssertedSchemas;
import dev.concordat.generator.codec.CodecPrinter;
import dev.concordat.generator.codec.LeafExpressions;
import dev.concordat.generator.model.ModelViews;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.render.Renderer;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.runtime.json.Codec;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints, compiles and loads the models and codecs of a contract. */
final class GeneratedCodecs {

    /** The codec of everything that travels one way as a value. */
    record Generated(SchemaId schema, Side side, TypeUse use, Codec<Object> codec) {}

    private record Use(SchemaId schema, Side side, TypeUse use) {}

    private GeneratedCodecs() {}

    /** The codecs of all uses of types; code that does not compile is an exception. */
    static List<Generated> of(TypeModel model, SymbolTable symbols) {
        List<Use> uses = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            uses.addAll(uses(model, direction));
        }
        Map<String, String> sources = new LinkedHashMap<>();
        new Renderer(new BundledTemplates())
                .render(ModelViews.of(model, symbols))
                .orElseThrow()
                .forEach(file -> sources.put(file.path(), file.text()));
        CodecPrinter.print(model, symbols).orElseThrow().forEach(file -> sources.put(file.path(), file.text()));
        JavaName self = new JavaName(symbols.packages().codec(), "ProbedCodecs");
        GeneratedFile probes = probes(self, uses, model, symbols);
        sources.put(probes.path(), probes.text());
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        List<String> errors = Sources.compile(
                sources, List.of("-nowarn"), name -> classes.computeIfAbsent(name, any -> new ByteArrayOutputStream()));
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.get(0));
        }
        return load(self, uses, new Loader(classes));
    }

    /** What operations use directly, and the named schemas behind that. */
    private static List<Use> uses(TypeModel model, Direction direction) {
        Side side = direction == Direction.REQUEST ? Side.REQUEST : Side.RESPONSE;
        InstanceValidator validator = new InstanceValidator(model.contract(), side);
        Map<SchemaId, TypeUse> uses =
                new LinkedHashMap<>(direction == Direction.REQUEST ? model.requests() : model.responses());
        model.declarations().keySet().stream()
                .filter(id -> id.input() == (direction == Direction.REQUEST))
                // An inline part of another schema may have taken limits over from what is around it.
                .filter(id -> model.contract().componentName(id.schema()) != null)
                .forEach(id -> uses.computeIfAbsent(id.schema(), schema -> {
                    // A declared type says nothing of null: that is said where it is used.
                    boolean nullable = validator.accepts(schema, JsonNull.NULL);
                    return new TypeUse(new Type.Declared(id), nullable, List.of(), schema);
                }));
        return uses.entrySet().stream()
                .filter(use -> hasCodec(use.getValue(), model))
                .map(use -> new Use(use.getKey(), side, use.getValue()))
                .toList();
    }

    /** A part of other objects is no value by itself; a form has no codec. */
    private static boolean hasCodec(TypeUse use, TypeModel model) {
        return !(use.type() instanceof Type.Declared declared
                && model.declaration(declared.id()) instanceof RecordDeclaration record
                && (!record.value() || record.form()));
    }

    private static GeneratedFile probes(JavaName self, List<Use> uses, TypeModel model, SymbolTable symbols) {
        Imports imports = new Imports(self, List.of(), List.of());
        LeafExpressions leaves = new LeafExpressions(model, symbols, new AssertedSchemas(model), imports, false);
        StringBuilder body = new StringBuilder("public final class " + self.simpleName() + " {\n");
        for (int i = 0; i < uses.size(); i++) {
            body.append("  public static dev.concordat.runtime.json.Codec<?> codec" + i + "() {\n    return ")
                    .append(leaves.element(uses.get(i).use()).code())
                    .append(";\n  }\n");
        }
        StringBuilder text = new StringBuilder("package " + symbols.packages().codec() + ";\n");
        imports.names().forEach(name -> text.append("import ").append(name).append(";\n"));
        return GeneratedFile.source(self.path(), text.append(body).append("}\n").toString());
    }

    @SuppressWarnings("unchecked")
    private static List<Generated> load(JavaName self, List<Use> uses, Loader loader) {
        List<Generated> codecs = new ArrayList<>();
        try {
            Class<?> probes = loader.loadClass(self.qualified());
            for (int i = 0; i < uses.size(); i++) {
                Codec<Object> codec =
                        (Codec<Object>) probes.getMethod("codec" + i).invoke(null);
                Use use = uses.get(i);
                codecs.add(new Generated(use.schema(), use.side(), use.use(), codec));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
        }
        return codecs;
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(GeneratedCodecs.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
