package dev.concordat.generator.type;

import java.util.List;

/**
 * Which names the members in a map have: {@code patternProperties}.
 *
 * @param patterns ECMA-262, of which one must be found in a name
 * @param closed whether members with other names are forbidden; else they are skipped
 */
public record NamePatterns(List<String> patterns, boolean closed) {

    public NamePatterns {
        patterns = List.copyOf(patterns);
    }
}
