package dev.concordat.core.algebra;

import dev.concordat.core.contract.Composition;
import java.util.ArrayList;
import java.util.List;

/** {@code $ref}, {@code allOf}, {@code anyOf}, {@code oneOf} and {@code not} (core, 8.2.3 and 10.2.1). */
final class ApplicatorRule implements KeywordRule {

    private static final int MAX_BRANCHES = 250;

    @Override
    public List<Claim> claims(Subject subject) {
        List<Claim> claims = new ArrayList<>();
        Composition composition = subject.schema().composition();
        if (composition.ref() != null) {
            claims.add(Claim.of(subject.here(composition.ref())));
        }
        composition.allOf().forEach(part -> claims.add(Claim.of(subject.here(part))));
        if (!composition.anyOf().isEmpty()) {
            claims.add(Claim.of(Formula.any(
                    composition.anyOf().stream().<Formula>map(subject::here).toList())));
        }
        if (!composition.oneOf().isEmpty()) {
            claims.add(exactlyOne(
                    composition.oneOf().stream().<Formula>map(subject::here).toList()));
        }
        if (composition.not() != null) {
            claims.add(Claim.of(subject.here(composition.not()).negated()));
        }
        return claims;
    }

    /** What is refused holds for none or for two: as many pairs as there are get out of hand at some point. */
    private static Claim exactlyOne(List<Formula> branches) {
        if (branches.size() > MAX_BRANCHES) {
            return Claim.of(new Atom.Opaque("oneOf", "more than " + MAX_BRANCHES + " branches"));
        }
        List<Formula> one = new ArrayList<>();
        List<Formula> noneOrTwo = new ArrayList<>();
        noneOrTwo.add(Formula.all(Formula.negated(branches)));
        for (int i = 0; i < branches.size(); i++) {
            List<Formula> only = new ArrayList<>(Formula.negated(branches));
            only.set(i, branches.get(i));
            one.add(Formula.all(only));
            for (int j = i + 1; j < branches.size(); j++) {
                noneOrTwo.add(Formula.both(branches.get(i), branches.get(j)));
            }
        }
        return new Claim(Formula.any(one), Formula.any(noneOrTwo));
    }
}
