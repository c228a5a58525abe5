package dev.concordat.core.grammar;

/**
 * A keyword of an object in a span of versions.
 *
 * @param required whether the object is incomplete without it
 */
public record Keyword(String name, Type type, boolean required, SpecVersion since, SpecVersion until) {

    public boolean isIn(SpecVersion version) {
        return version.isAtLeast(since) && until.isAtLeast(version);
    }
}
