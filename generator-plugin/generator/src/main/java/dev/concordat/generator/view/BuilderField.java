package dev.concordat.generator.view;

/**
 * A field of a builder and the method that sets it.
 *
 * @param javadoc of the method, "" for none
 * @param stored type of the field
 * @param initial its value where nothing is set, "" for none
 * @param type type of the parameter
 */
public record BuilderField(String javadoc, String stored, String initial, String type, String name) {

    public boolean hasInitial() {
        return !initial.isEmpty();
    }
}
