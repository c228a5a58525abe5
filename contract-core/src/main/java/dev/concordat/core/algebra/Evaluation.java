package dev.concordat.core.algebra;

import java.util.ArrayList;
import java.util.List;

/**
 * One case of which subschemas hold for a value, and what they have looked at then.
 *
 * @param facts which hold and which do not, where that makes a difference
 * @param region the names of the members looked at
 * @param prefix the items before this position are looked at
 * @param containing items such as one of these are looked at
 */
record Evaluation(List<Formula> facts, Region region, long prefix, List<Formula> containing) {

    static final Evaluation NOTHING = new Evaluation(List.of(), Region.NONE, 0, List.of());

    Evaluation {
        facts = List.copyOf(facts);
        containing = List.copyOf(containing);
    }

    boolean isNothing() {
        return region.equals(Region.NONE) && prefix == 0 && containing.isEmpty();
    }

    Evaluation and(Evaluation other) {
        List<Formula> allFacts = new ArrayList<>(facts);
        allFacts.addAll(other.facts);
        List<Formula> all = new ArrayList<>(containing);
        all.addAll(other.containing);
        return new Evaluation(allFacts, region.or(other.region), Math.max(prefix, other.prefix), all);
    }

    Evaluation given(Formula fact) {
        List<Formula> all = new ArrayList<>(facts);
        all.add(fact);
        return new Evaluation(all, region, prefix, containing);
    }
}
