package dev.concordat.design.mock;

import java.util.Map;

/**
 * How a mock answers.
 *
 * @param seed the same seed and the same requests give the same answers
 * @param stateful whether what was created can be read, changed, listed and deleted afterwards
 * @param credentials the values that are accepted for a security scheme, by its name; a scheme that is not named
 *     accepts every credential of its form
 */
public record MockOptions(long seed, boolean stateful, Map<String, String> credentials) {

    public static final MockOptions DEFAULT = new MockOptions(0, false, Map.of());

    public MockOptions {
        credentials = Map.copyOf(credentials);
    }
}
