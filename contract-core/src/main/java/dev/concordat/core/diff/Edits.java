package dev.concordat.core.diff;

import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the edit behind a break. A union says no more than that no branch fits; what was edited stands somewhere below,
 * and is the same for every union that it stands below of.
 */
final class Edits {

    private static final Set<String> COMBINING = Set.of("oneOf", "anyOf", "not", "if", "contains");
    private static final int MAX_NODES = 3_000;

    private record Pair(SchemaId given, SchemaId taken) {}

    private Edits() {}

    /** The objection of the edited schema itself, where there is one, else the objection as it is. */
    static Violation cause(Roles roles, Side side, @Nullable SchemaId given, SchemaId taken, Violation objection) {
        return given == null || !COMBINING.contains(objection.keyword())
                ? objection
                : below(roles, side, new Pair(given, taken)).orElse(objection);
    }

    private static Optional<Violation> below(Roles roles, Side side, Pair root) {
        Contract left = roles.giving().contract();
        Contract right = roles.taking().contract();
        Set<Pair> seen = new HashSet<>();
        Deque<Pair> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && seen.size() < MAX_NODES) {
            Pair pair = open.remove();
            if (roles.isSame(pair.given(), pair.taken())) {
                continue;
            }
            Schema one = left.dereference(pair.given());
            Schema other = right.dereference(pair.taken());
            if (!seen.add(new Pair(one.id(), other.id()))) {
                continue;
            }
            Map<String, SchemaId> given = SubschemaNames.of(one);
            SubschemaNames.of(other).forEach((name, child) -> {
                SchemaId match = given.get(name);
                if (match != null) {
                    open.add(new Pair(match, child));
                }
            });
            if (!pair.equals(root)
                    && roles.within(side, one.id(), other.id(), List.of()) instanceof Verdict.NotContained not
                    && not.objections().stream().anyMatch(each -> !COMBINING.contains(each.keyword()))) {
                return not.objections().stream()
                        .filter(each -> !COMBINING.contains(each.keyword()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
