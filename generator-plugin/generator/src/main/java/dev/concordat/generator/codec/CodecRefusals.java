package dev.concordat.generator.codec;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.AssertionGraph;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeGraph;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The constraints that no codec can check, before any is printed: what needs them is left out. */
public final class CodecRefusals {

    private CodecRefusals() {}

    /** The reasons by the node that has the constraint. */
    public static Map<SchemaId, List<Finding>> of(TypeModel model, SymbolTable symbols) {
        Imports scratch = new Imports(new JavaName("", ""), List.of(), List.of());
        LeafExpressions leaves = new LeafExpressions(model, symbols, new AssertedSchemas(model), scratch, true);
        Stream.of(
                        model.requests().values().stream(),
                        model.responses().values().stream(),
                        model.declarations().values().stream()
                                .flatMap(declaration -> TypeGraph.uses(declaration).stream()))
                .flatMap(uses -> uses)
                .filter(use -> isLimited(use) && !isForm(use, model))
                .forEach(leaves::of);
        model.declarations().values().forEach(declaration -> check(declaration, leaves));
        model.asserted().forEach(id -> leaves.assertion(id, Direction.REQUEST));
        return leaves.refusals();
    }

    private static void check(TypeDeclaration declaration, LeafExpressions leaves) {
        leaves.assertion(AssertionGraph.of(declaration));
        if (declaration instanceof RecordDeclaration record
                && record.additional().names() != null) {
            leaves.patterns(record.additional().names(), record.id().schema());
        }
    }

    /** Whether something is demanded here beside the type; nothing else can be refused. */
    private static boolean isLimited(TypeUse use) {
        return !use.constraints().isEmpty()
                || !use.assertions().isEmpty()
                || use.type() instanceof Type.MapOf
                || (use.type() instanceof Type.ListOf list && isLimited(list.items()));
    }

    /** Forms are read part by part, and their parts are looked at where they are declared. */
    private static boolean isForm(TypeUse use, TypeModel model) {
        return use.type() instanceof Type.Declared declared
                && model.declaration(declared.id()) instanceof RecordDeclaration record
                && record.form();
    }
}
