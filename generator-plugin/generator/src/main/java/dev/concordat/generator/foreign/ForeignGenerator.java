package dev.concordat.generator.foreign;

import java.util.Map;
import java.util.TreeMap;

/**
 * One of openapi-generator's client generators.
 *
 * @param name as openapi-generator has it: {@code typescript-fetch}
 * @param properties its additional properties
 */
public record ForeignGenerator(String name, Map<String, String> properties) {

    public ForeignGenerator {
        properties = Map.copyOf(properties);
    }

    /** The same text for the same choice. */
    @Override
    public String toString() {
        return name + new TreeMap<>(properties);
    }
}
