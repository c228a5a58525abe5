package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the place in one document that corresponds to a place in a schema of the other one. */
final class Counterpart {

    private record Pair(SchemaId given, SchemaId taken) {}

    private Counterpart() {}

    /**
     * The keyword of the same name at the corresponding schema node, else the node.
     *
     * @param place in a schema below {@code taken}
     * @param otherwise where nothing corresponds
     */
    static SourceLocation of(
            Roles roles, @Nullable SchemaId given, SchemaId taken, SourceLocation place, SourceLocation otherwise) {
        if (given == null) {
            return otherwise;
        }
        Contract left = roles.giving().contract();
        Contract right = roles.taking().contract();
        Set<Pair> seen = new HashSet<>();
        Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(given, taken)));
        while (!open.isEmpty()) {
            Pair pair = open.remove();
            Schema one = left.dereference(pair.given());
            Schema other = right.dereference(pair.taken());
            if (!seen.add(new Pair(one.id(), other.id()))) {
                continue;
            }
            for (Map.Entry<String, SourceLocation> keyword : other.keywords().entrySet()) {
                if (keyword.getValue().equals(place)) {
                    return one.at(keyword.getKey());
                }
            }
            if (other.location().equals(place)) {
                return one.location();
            }
            Map<String, SchemaId> below = SubschemaNames.of(one);
            SubschemaNames.of(other).forEach((name, child) -> {
                SchemaId match = below.get(name);
                if (match != null) {
                    open.add(new Pair(match, child));
                }
            });
        }
        return otherwise;
    }
}
