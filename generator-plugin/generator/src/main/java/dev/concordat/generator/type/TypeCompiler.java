package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Result;
import dev.concordat.core.graph.SchemaGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code Contract -> TypeModel}. What cannot be typed is refused by name; everything else is still compiled. */
public final class TypeCompiler {

    private TypeCompiler() {}

    /** The model, always; what it refuses is in {@link TypeModel#refusals()} and not among the findings. */
    public static Result<TypeModel> compile(Contract contract, TypeOptions options) {
        Shared shared = new Shared(contract, options);
        Compilation responses = new Compilation(shared, Direction.RESPONSE);
        Compilation requests = new Compilation(shared, Direction.REQUEST);
        Map<SchemaId, TypeUse> ofResponses = new LinkedHashMap<>();
        Map<SchemaId, TypeUse> ofRequests = new LinkedHashMap<>();
        for (SchemaId component : contract.components().values()) {
            boolean request = shared.reach().request().contains(component);
            if (request) {
                ofRequests.put(component, requests.use(component));
            }
            if (!request || shared.reach().response().contains(component)) {
                ofResponses.put(component, responses.use(component));
            }
        }
        shared.reach().responses().forEach(root -> ofResponses.put(root, responses.valueUse(root)));
        shared.reach().requests().forEach(root -> ofRequests.put(root, requests.valueUse(root)));
        shared.runQueue();
        Set<SchemaId> named = new LinkedHashSet<>(ofResponses.keySet());
        named.addAll(ofRequests.keySet());
        Map<TypeId, TypeDeclaration> declarations = shared.settle();
        List<TypeUse> uses = new ArrayList<>(ofRequests.values());
        uses.addAll(ofResponses.values());
        TypeModel model = new TypeModel(
                ofRequests,
                ofResponses,
                declarations,
                shared.book().refusals(),
                AssertionGraph.references(contract, declarations.values(), uses),
                contract,
                shared.book().close(contract, SchemaGraph.reach(contract, named)));
        return Result.of(model, shared.book().findings()).and(shared.mappings().findings());
    }
}
