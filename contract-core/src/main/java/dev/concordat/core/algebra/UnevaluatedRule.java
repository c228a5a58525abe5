package dev.concordat.core.algebra;

import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code unevaluatedItems} and {@code unevaluatedProperties} (core, 11): in each case of which subschemas hold, the
 * keyword is about the members and items that those subschemas leave.
 */
final class UnevaluatedRule implements KeywordRule {

    @Override
    public List<Claim> claims(Subject subject) {
        SchemaId rest = rest(subject);
        if (rest == null) {
            return List.of();
        }
        String keyword = subject.kind() == Kind.ARRAY ? "unevaluatedItems" : "unevaluatedProperties";
        Optional<List<Evaluation>> cases = new Evaluations(subject.kind()).beside(subject);
        if (cases.isEmpty()) {
            return List.of(Claim.of(new Atom.Opaque(keyword, "the schemas beside it combine in too many ways")));
        }
        Formula such = subject.inside(rest);
        List<Formula> yes = new ArrayList<>();
        List<Formula> no = new ArrayList<>();
        for (Evaluation each : cases.get()) {
            Formula left = subject.kind() == Kind.ARRAY ? items(each, such) : members(each, such);
            yes.add(with(each, left));
            no.add(with(each, left.negated()));
        }
        return List.of(new Claim(Formula.any(yes), Formula.any(no)));
    }

    private static @Nullable SchemaId rest(Subject subject) {
        return switch (subject.kind()) {
            case ARRAY -> subject.schema().array().unevaluatedItems();
            case OBJECT -> subject.schema().object().unevaluatedProperties();
            default -> null;
        };
    }

    private static Formula items(Evaluation evaluation, Formula such) {
        List<Formula> fine = new ArrayList<>(evaluation.containing());
        fine.add(such);
        return new ArrayAtom.Every(evaluation.prefix(), Long.MAX_VALUE, Formula.any(fine));
    }

    private static Formula members(Evaluation evaluation, Formula such) {
        return new ObjectAtom.Every(evaluation.region().complement(), such);
    }

    private static Formula with(Evaluation evaluation, Formula left) {
        List<Formula> all = new ArrayList<>(evaluation.facts());
        all.add(left);
        return Formula.all(all);
    }
}
