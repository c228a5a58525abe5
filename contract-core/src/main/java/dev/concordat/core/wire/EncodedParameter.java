package dev.concordat.core.wire;

import dev.concordat.core.contract.Parameter;
import java.util.List;

/**
 * A parameter as it stands in a request.
 *
 * @param pairs one for a path segment or a header; any number in queries and cookies, none where the value vanishes
 */
public record EncodedParameter(Parameter parameter, List<Pair> pairs) {

    public EncodedParameter {
        pairs = List.copyOf(pairs);
    }

    public boolean isAbsent() {
        return pairs.isEmpty();
    }

    /** The text of a path segment or header. */
    public String text() {
        return pairs.isEmpty() ? "" : pairs.get(0).value();
    }
}
