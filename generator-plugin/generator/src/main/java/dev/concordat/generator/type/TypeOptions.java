package dev.concordat.generator.type;

/**
 * What a user can choose about types.
 *
 * @param tristateEverywhere optional and nullable members are tristate in every body, not in merge patches alone
 * @param exact schemas are taken at their word: one that says no {@code type} has values of every type, and a part of
 *     {@code allOf} that forbids additional properties forbids those of the other parts; else the usual meaning is
 *     assumed, with a warning
 */
public record TypeOptions(boolean tristateEverywhere, boolean exact) {

    public static final TypeOptions DEFAULT = new TypeOptions(false, false);
}
