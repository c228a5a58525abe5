package dev.concordat.generator.view;

/**
 * An accessor that an interface demands.
 *
 * @param javadoc the complete comment, "" for none
 * @param nullable the annotation for the line before, "" where the value is always there
 */
public record Accessor(String javadoc, String nullable, String type, String name) {

    public boolean isNullable() {
        return !nullable.isEmpty();
    }
}
