package dev.concordat.generator.codec;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.graph.SchemaGraph;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schemas that assertions refer to by name, since they may refer to themselves: the constants of {@code Schemas}. One
 * instance serves all files.
 */
public final class AssertedSchemas {

    /** Constants of one class: the JVM limits the code that initialises them to 64 KB. */
    private static final int PER_CLASS = 100;

    /** A schema as values of one direction are held to it. */
    private record Asked(SchemaId schema, Direction direction) {}

    private final Map<Asked, String> names = new LinkedHashMap<>();

    public AssertedSchemas(TypeModel model) {
        FieldNames free = new FieldNames(List.of());
        Set<SchemaId> sided = SchemaGraph.sided(model.contract());
        int number = 0;
        for (SchemaId id : model.asserted()) {
            String name = constant(model, id);
            String constant = holder(number++) + "." + free.constant(name);
            names.put(new Asked(id, Direction.REQUEST), constant);
            names.put(
                    new Asked(id, Direction.RESPONSE),
                    sided.contains(id) ? holder(number++) + "." + free.constant(name + "_IN_RESPONSES") : constant);
        }
    }

    private static String constant(TypeModel model, SchemaId id) {
        String component = model.contract().componentName(id);
        String name = component != null ? component : id.lastToken();
        String plain = name.replaceAll("[^A-Za-z0-9]+", "_");
        return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "SCHEMA_" + plain : plain;
    }

    private static String holder(int number) {
        int holder = number / PER_CLASS;
        return holder == 0 ? "Schemas" : "Schemas" + (holder + 1);
    }

    /** The constant that holds a schema. */
    String name(SchemaId id, Direction direction) {
        String name = names.get(new Asked(id, direction));
        if (name == null) {
            throw new IllegalArgumentException("no assertion refers to " + id);
        }
        return name;
    }

    /** Prints the classes that hold the constants. */
    Result<List<GeneratedFile>> print(TypeModel model, SymbolTable symbols) {
        Map<String, Map<String, Asked>> byHolder = new LinkedHashMap<>();
        names.forEach((asked, name) -> byHolder.computeIfAbsent(
                        name.substring(0, name.indexOf('.')), any -> new LinkedHashMap<>())
                .putIfAbsent(name.substring(name.indexOf('.') + 1), asked));
        List<GeneratedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        byHolder.forEach((holder, constants) -> {
            JavaName self = new JavaName(symbols.packages().codec(), holder);
            Imports imports = new Imports(self, List.of(), List.of());
            JavaSource source = new JavaSource(self, imports);
            LeafExpressions leaves = new LeafExpressions(model, symbols, this, imports, true);
            source.line("/** Schemas that assertions refer to. */");
            source.line("@" + imports.use("dev.concordat.runtime.Generated") + "(\"concordat\")");
            source.open("final class " + holder);
            String type = imports.use("dev.concordat.runtime.assertion.Assertion");
            constants.forEach((constant, asked) -> source.assign(
                    "static final " + type + " " + constant, leaves.assertion(asked.schema(), asked.direction())));
            source.blank();
            source.line("private " + holder + "() {}");
            source.close();
            files.add(source.file());
            findings.addAll(leaves.findings());
        });
        return Result.of(files, findings);
    }
}
