package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the compilations of both directions share: the declarations they make and the account they keep. */
final class Shared {

    private final Contract contract;
    private final TypeOptions options;
    private final Places places;
    private final Reach reach;
    private final Mappings mappings;
    private final Bases bases;
    private final InstanceValidator validator;
    private final KeywordBook book = new KeywordBook();
    private final Map<TypeId, TypeDeclaration> declarations = new LinkedHashMap<>();
    private final Set<TypeId> declared = new HashSet<>();
    private final Set<TypeId> values = new HashSet<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();

    Shared(Contract contract, TypeOptions options) {
        this.contract = contract;
        this.options = options;
        this.places = new Places(contract);
        this.reach = Reach.of(contract);
        this.mappings = new Mappings(contract, options.mappings());
        this.bases = new Bases(contract);
        this.validator = new InstanceValidator(contract, Side.REQUEST);
    }

    Contract contract() {
        return contract;
    }

    TypeOptions options() {
        return options;
    }

    Places places() {
        return places;
    }

    Reach reach() {
        return reach;
    }

    Mappings mappings() {
        return mappings;
    }

    Bases bases() {
        return bases;
    }

    KeywordBook book() {
        return book;
    }

    /** Whether a value is valid to all nodes. */
    boolean passes(Facets facets, JsonValue value) {
        return facets.nodes().stream().allMatch(node -> passes(node, value));
    }

    /** Whether a value is valid to a node. */
    boolean passes(Schema node, JsonValue value) {
        return validator.accepts(node.id(), value);
    }

    /** Whether a declaration of this identity is still to be made; it is asked for once. */
    boolean declare(TypeId id) {
        return declared.add(id);
    }

    void add(TypeDeclaration declaration) {
        declarations.put(declaration.id(), declaration);
    }

    Map<TypeId, TypeDeclaration> declarations() {
        return declarations;
    }

    void isValue(TypeId id) {
        values.add(id);
    }

    void later(Runnable body) {
        queue.add(body);
    }

    /** Fills what is declared, and what that declares in turn. */
    void runQueue() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    /** The declarations, once all are there: only then is known which records are parts of others. */
    Map<TypeId, TypeDeclaration> settle() {
        return Sharing.settle(declarations, values);
    }

    /** What a type is called before it becomes a Java name. */
    String spelling(TypeId id) {
        String plain = places.spelling(id.schema());
        return id.input() ? plain + " input" : plain;
    }

    boolean isComponent(TypeId id) {
        return !id.input() && places.isComponent(id.schema());
    }

    boolean isForm(Set<SchemaId> nodes) {
        return nodes.stream().anyMatch(reach.forms()::contains);
    }
}
