package dev.concordat.core.algebra;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.SchemaGraph;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import dev.concordat.core.validate.Visibility;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the contracts that are compared: its schemas, its validator, and the forms that all contracts share. */
final class Realm {

    private final Contract contract;
    private final Forms.Numbers forms;
    private final Map<String, Expression> expressions;
    private final InstanceValidator validator;
    private final Visibility visibility;
    private final Side side;
    private final boolean hiding;
    private final Marks marks;

    /** What is asked of every schema, the same for both sides; what takes a walk through the contract is put off. */
    private static final class Marks {

        private final Contract contract;
        private final Set<SchemaId> unsound;
        private @Nullable Set<SchemaId> patterned;

        Marks(Contract contract) {
            this.contract = contract;
            this.unsound = SchemaGraph.leadingTo(contract, contract.unusable().keySet());
        }

        /** Schemas that lead to one whose meaning is lost. */
        Set<SchemaId> unsound() {
            return unsound;
        }

        /** Schemas that lead to a pattern. */
        Set<SchemaId> patterned() {
            Set<SchemaId> known = patterned == null
                    ? SchemaGraph.leadingTo(
                            contract,
                            contract.schemas().values().stream()
                                    .filter(Realm::hasPatterns)
                                    .map(Schema::id)
                                    .toList())
                    : patterned;
            patterned = known;
            return known;
        }
    }

    private Realm(Contract contract, Side side, Forms.Numbers forms, Map<String, Expression> expressions, Marks marks) {
        this.contract = contract;
        this.side = side;
        this.forms = forms;
        this.expressions = expressions;
        this.validator = new InstanceValidator(contract, side);
        this.visibility = new Visibility(contract);
        this.hiding = contract.schemas().values().stream().anyMatch(schema -> hides(schema, side));
        this.marks = marks;
    }

    private static boolean hasPatterns(Schema schema) {
        return schema.string().pattern() != null
                || !schema.object().patternProperties().isEmpty();
    }

    /** For each side the realms of two contracts, whose formulas can be mixed. */
    @SuppressWarnings("ReferenceEquality") // comparing contracts by value would walk through both documents
    static Map<Side, List<Realm>> of(Contract first, Contract second, List<Side> sides) {
        Map<String, Expression> expressions = new HashMap<>();
        boolean one = first == second;
        List<Forms.Numbers> forms = Forms.of(one ? List.of(first) : List.of(first, second));
        Marks oldMarks = new Marks(first);
        Marks newMarks = one ? oldMarks : new Marks(second);
        Map<Side, List<Realm>> realms = new EnumMap<>(Side.class);
        for (Side side : sides) {
            Realm left = new Realm(first, side, forms.get(0), expressions, oldMarks);
            realms.put(side, List.of(left, one ? left : new Realm(second, side, forms.get(1), expressions, newMarks)));
        }
        return realms;
    }

    private static boolean hides(Schema schema, Side side) {
        return side == Side.REQUEST
                ? schema.annotations().readOnly()
                : schema.annotations().writeOnly();
    }

    /** The schema itself, as a statement about a value of its own. */
    Holds holds(SchemaId id) {
        return holds(id, id);
    }

    /** The schema applied to a value that another one has been applied to before. */
    Holds holds(SchemaId id, SchemaId outermost) {
        SchemaId target = Nodes.target(contract, id);
        return new Holds(this, target, outermost, form(target), hiding ? form(outermost) : 0, true);
    }

    int form(SchemaId id) {
        return forms.of(Nodes.target(contract, id));
    }

    Schema schema(SchemaId id) {
        return contract.schema(id);
    }

    boolean isUnusable(SchemaId id) {
        return contract.unusable().containsKey(id);
    }

    /** Whether the schema leads to one whose meaning is lost, so that the validator's word counts for nothing. */
    boolean isUnsound(SchemaId id) {
        return marks.unsound().contains(id);
    }

    /** Whether a value is valid; a {@code writeOnly} member in a response is told but makes nothing invalid. */
    boolean accepts(SchemaId id, JsonValue value) {
        return objections(id, value).isEmpty();
    }

    /** The same for a schema that another one applies to the very value. */
    boolean accepts(SchemaId outermost, SchemaId id, JsonValue value) {
        return objections(validator.judge(outermost, id, value)).isEmpty();
    }

    /** Whether no pattern takes too long to judge a value. */
    boolean isDecided(SchemaId outermost, SchemaId id, JsonValue value) {
        return !marks.patterned().contains(id)
                || validator.judge(outermost, id, value).decided();
    }

    List<Violation> objections(SchemaId id, JsonValue value) {
        return objections(validator.judge(id, id, value));
    }

    private static List<Violation> objections(InstanceValidator.Judgement judgement) {
        return judgement.violations().stream()
                .filter(violation -> !violation.keyword().equals("writeOnly"))
                .toList();
    }

    /** Whether members of this name are not sent in this direction. */
    boolean isHidden(SchemaId outermost, SchemaId schema, String name) {
        return hiding && (visibility.isHidden(outermost, name, side) || visibility.isHidden(schema, name, side));
    }

    Expression expression(String source) {
        return expressions.computeIfAbsent(source, text -> new Expression(EcmaPattern.compile(text)));
    }
}
