package dev.concordat.core.algebra;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.json.JsonType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a schema apart into what its keywords claim. */
final class Meaning {

    private static final List<KeywordRule> RULES = List.of(
            new ValueRule(),
            new NumberRule(),
            new StringRule(),
            new ArrayRule(),
            new ObjectRule(),
            new ApplicatorRule(),
            new ConditionalRule(),
            new UnevaluatedRule());

    static final Outcome LOST = new Outcome.Unknown("$ref", "the document has an error in the schema");

    private record Key(int form, int setting, Kind kind) {}

    private final Map<Key, Claim> known = new HashMap<>();

    /** The statement in other words, for values of one kind. */
    Formula of(Holds holds, Kind kind) {
        Claim claim = known.computeIfAbsent(new Key(holds.form(), holds.setting(), kind), key -> claim(holds, kind));
        return holds.positive() ? claim.yes() : claim.no();
    }

    private static Claim claim(Holds holds, Kind kind) {
        Schema schema = holds.realm().schema(holds.id());
        if (holds.realm().isUnusable(holds.id())) {
            return Claim.of(new Atom.Opaque("$ref", "the document has an error here: " + schema.location()));
        }
        if (schema.never()) {
            return new Claim(Formula.FALSE, Formula.TRUE);
        }
        if (!schema.allows(kind.type()) && !(kind == Kind.NUMBER && schema.allows(JsonType.INTEGER))) {
            return new Claim(Formula.FALSE, Formula.TRUE);
        }
        Subject subject = new Subject(holds.realm(), schema, holds.outermost(), kind);
        List<Formula> yes = new ArrayList<>();
        List<Formula> no = new ArrayList<>();
        for (KeywordRule rule : RULES) {
            for (Claim each : rule.claims(subject)) {
                yes.add(each.yes());
                no.add(each.no());
            }
        }
        return new Claim(Formula.all(yes), Formula.any(no));
    }
}
