package dev.concordat.generator.type;

/**
 * What a user can choose about types.
 *
 * @param tristateEverywhere optional and nullable members are tristate in every body, not in merge patches alone
 */
public record TypeOptions(boolean tristateEverywhere) {

    public static final TypeOptions DEFAULT = new TypeOptions(false);
}
