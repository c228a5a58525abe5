package dev.concordat.core.grammar;

/**
 * A keyword of an object in a span of versions.
 *
 * @param required whether the object is incomplete without it
 * @param older whether only older drafts of JSON Schema have it, and so no version
 */
public record Keyword(String name, Type type, boolean required, boolean older, SpecVersion since, SpecVersion until) {

    public boolean isIn(SpecVersion version) {
        return !older && version.isAtLeast(since) && until.isAtLeast(version);
    }
}
