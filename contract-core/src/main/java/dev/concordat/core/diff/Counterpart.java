package dev.concordat.core.diff;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the place in one document that corresponds to a place in a schema of the other one. */
final class Counterpart {

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
        return SideBySide.first(roles, given, taken, (one, other) -> true, pair -> place(pair, place))
                .orElse(otherwise);
    }

    private static Optional<SourceLocation> place(SideBySide.Pair pair, SourceLocation place) {
        for (Map.Entry<String, SourceLocation> keyword : pair.taken().keywords().entrySet()) {
            if (keyword.getValue().equals(place)) {
                return Optional.of(pair.given().at(keyword.getKey()));
            }
        }
        return pair.taken().location().equals(place) ? Optional.of(pair.given().location()) : Optional.empty();
    }
}
