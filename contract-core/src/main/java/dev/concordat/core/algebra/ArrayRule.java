package dev.concordat.core.algebra;

import dev.concordat.core.contract.ArrayLimits;
import java.util.ArrayList;
import java.util.List;

/** Sizes, {@code uniqueItems} (validation, 6.4), items by position and {@code contains} (core, 10.3.1). */
final class ArrayRule implements KeywordRule {

    private static final long END = Long.MAX_VALUE;

    @Override
    public List<Claim> claims(Subject subject) {
        if (subject.kind() != Kind.ARRAY) {
            return List.of();
        }
        List<Formula> all = new ArrayList<>();
        ArrayLimits limits = subject.schema().array();
        if (limits.minItems() != null) {
            all.add(new Atom.Count(limits.minItems(), Atom.Count.UNBOUNDED));
        }
        if (limits.maxItems() != null) {
            all.add(new Atom.Count(0, limits.maxItems()));
        }
        int prefix = limits.prefixItems().size();
        for (int i = 0; i < prefix; i++) {
            all.add(new ArrayAtom.Every(
                    i, i + 1L, subject.inside(limits.prefixItems().get(i))));
        }
        if (limits.items() != null) {
            all.add(new ArrayAtom.Every(prefix, END, subject.inside(limits.items())));
        }
        if (limits.contains() != null) {
            long min = limits.minContains() == null ? 1 : limits.minContains();
            long max = limits.maxContains() == null ? Atom.Count.UNBOUNDED : limits.maxContains();
            all.add(new ArrayAtom.Containing(subject.inside(limits.contains()), min, max));
        }
        if (limits.uniqueItems()) {
            all.add(new ArrayAtom.Unique(true));
        }
        return all.stream().map(Claim::of).toList();
    }
}
