package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Walks two versions of a schema side by side, the nodes nearest to the root first. */
final class SideBySide {

    /** More than hand-written documents have; a walk through all pairs of two large ones would not end. */
    private static final int MAX_NODES = 50_000;

    /** Nodes at corresponding places. */
    record Pair(Schema given, Schema taken) {}

    private record Ids(SchemaId given, SchemaId taken) {}

    private SideBySide() {}

    /**
     * The first that is found.
     *
     * @param enters whether to look at two nodes and below them
     */
    static <T> Optional<T> first(
            Roles roles,
            SchemaId given,
            SchemaId taken,
            BiPredicate<SchemaId, SchemaId> enters,
            Function<Pair, Optional<T>> found) {
        Contract left = roles.giving().contract();
        Contract right = roles.taking().contract();
        Set<Ids> seen = new HashSet<>();
        Deque<Ids> open = new ArrayDeque<>();
        open.add(new Ids(given, taken));
        while (!open.isEmpty() && seen.size() < MAX_NODES) {
            Ids ids = open.remove();
            Pair pair = new Pair(left.dereference(ids.given()), right.dereference(ids.taken()));
            if (!enters.test(ids.given(), ids.taken())
                    || !seen.add(new Ids(pair.given().id(), pair.taken().id()))) {
                continue;
            }
            Optional<T> result = found.apply(pair);
            if (result.isPresent()) {
                return result;
            }
            Map<String, SchemaId> below = SubschemaNames.of(pair.given());
            SubschemaNames.of(pair.taken()).forEach((name, child) -> {
                SchemaId match = below.get(name);
                if (match != null) {
                    open.add(new Ids(match, child));
                }
            });
        }
        return Optional.empty();
    }
}
