package dev.concordat.generator.codec;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.runtime.json.Codec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The compiled codec of every type in both directions, declared type or not. */
record Probes(Map<SchemaId, Codec<Object>> requests, Map<SchemaId, Codec<Object>> responses) {

    /** Everything that travels in a direction: bodies, parameters, and the declared types behind them. */
    private static Map<SchemaId, TypeUse> uses(GeneratedCase generated, Direction direction) {
        Map<SchemaId, TypeUse> uses = new LinkedHashMap<>(
                direction == Direction.REQUEST
                        ? generated.model().requests()
                        : generated.model().responses());
        generated.model().declarations().keySet().stream()
                .filter(id -> id.input() == (direction == Direction.REQUEST))
                .filter(id -> generated.contract().schemas().containsKey(id.schema()))
                .forEach(id -> uses.putIfAbsent(
                        id.schema(), new TypeUse(new Type.Declared(id), false, List.of(), id.schema())));
        return uses;
    }

    /** A part of other objects is no value by itself; a form has no codec. */
    private static boolean hasCodec(GeneratedCase generated, TypeUse use) {
        return !(use.type() instanceof Type.Declared declared
                && generated.model().declaration(declared.id()) instanceof RecordDeclaration record
                && (!record.value() || record.form()));
    }

    @SuppressWarnings("unchecked")
    static Probes of(GeneratedCase generated) {
        JavaName self = new JavaName("com.example.parcels.codec", "Probes");
        Imports imports = new Imports(self, List.of(), List.of());
        LeafExpressions leaves = new LeafExpressions(
                generated.model(), generated.symbols(), new AssertedSchemas(generated.model()), imports, false);
        List<TypeUse> uses = new ArrayList<>();
        List<Integer> requests = new ArrayList<>();
        List<SchemaId> ids = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            uses(generated, direction).forEach((id, use) -> {
                if (hasCodec(generated, use)) {
                    if (direction == Direction.REQUEST) {
                        requests.add(uses.size());
                    }
                    uses.add(use);
                    ids.add(id);
                }
            });
        }
        StringBuilder body = new StringBuilder("public final class Probes {\n  public static final java.util.List<")
                .append("dev.concordat.runtime.json.Codec<?>> ALL = new java.util.ArrayList<>();\n  static {\n");
        uses.forEach(use ->
                body.append("    ALL.add(").append(leaves.element(use).code()).append(");\n"));
        body.append("  }\n}\n");
        StringBuilder text = new StringBuilder("package com.example.parcels.codec;\n");
        imports.names().forEach(name -> text.append("import ").append(name).append(";\n"));
        CompiledCode code = generated.compile(
                GeneratedFile.source(self.path(), text.append(body).toString()));
        Probes probes = new Probes(new LinkedHashMap<>(), new LinkedHashMap<>());
        try {
            List<Codec<Object>> all = (List<Codec<Object>>)
                    code.loadClass(self.qualified()).getField("ALL").get(null);
            for (int i = 0; i < all.size(); i++) {
                (requests.contains(i) ? probes.requests() : probes.responses()).put(ids.get(i), all.get(i));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return probes;
    }
}
