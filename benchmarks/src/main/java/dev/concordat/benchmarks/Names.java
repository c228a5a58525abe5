package dev.concordat.benchmarks;

import java.util.Arrays;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Builds the name matchers of the styles that use one. */
final class Names {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A matcher that gives a name's position among {@code names}. */
    static PropertyNameMatcher matcher(String... names) {
        return FACTORY.constructNameMatcher(
                Arrays.stream(names).map(Named::fromString).toList(), false);
    }

    private Names() {}
}
