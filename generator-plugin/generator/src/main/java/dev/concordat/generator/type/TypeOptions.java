package dev.concordat.generator.type;

import java.util.List;

/**
 * What a user can choose about types.
 *
 * @param tristateEverywhere optional and nullable members are tristate in every body, not in merge patches alone
 * @param exact schemas are taken at their word: one that says no {@code type} has values of every type, and a part of
 *     {@code allOf} that forbids additional properties forbids those of the other parts; else the usual meaning is
 *     assumed, with a warning
 * @param openEnums values that an {@code enum} of strings does not list are taken as unknown ones and not refused
 * @param mappings the user's own classes; of several for one value the most specific wins: property, schema, format, type
 */
public record TypeOptions(boolean tristateEverywhere, boolean exact, boolean openEnums, List<TypeMapping> mappings) {

    public static final TypeOptions DEFAULT = new TypeOptions(false, false, false, List.of());

    public TypeOptions {
        mappings = List.copyOf(mappings);
    }
}
