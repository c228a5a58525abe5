package dev.concordat.generator.view;

import java.util.List;

/**
 * How a list of arguments, parameters or types is laid out in 120 columns, as palantir-java-format would do it.
 *
 * @param oneLine everything fits on the line where it starts
 * @param packed the list fits on one line of its own
 * @param spread each element has a line of its own
 */
public record Layout(boolean oneLine, boolean packed, boolean spread) {

    private static final int WIDTH = 120;

    /**
     * Chooses the layout.
     *
     * @param before columns of everything on the first line before the list
     * @param indent columns before the list on a line of its own
     * @param elements the list, to be joined by comma and space
     * @param after columns of what follows the list on its last line
     */
    public static Layout of(int before, int indent, List<String> elements, int after) {
        int list = elements.stream().mapToInt(String::length).sum() + 2 * Math.max(0, elements.size() - 1);
        boolean oneLine = elements.isEmpty() || before + list + after <= WIDTH;
        boolean packed = !oneLine && indent + list + after <= WIDTH;
        return new Layout(oneLine, packed, !oneLine && !packed);
    }
}
