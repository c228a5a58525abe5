package dev.concordat.generator.view;

import java.util.List;

/**
 * The builder of a record, nested in it.
 *
 * @param record simple name of what it builds
 * @param arguments what the record's constructor gets
 * @param call how the arguments are laid out
 * @param hasRequired whether {@code build} can fail
 */
public record NestedBuilder(
        String name,
        String record,
        List<BuilderField> fields,
        List<String> arguments,
        Layout call,
        boolean hasRequired) {

    public NestedBuilder {
        fields = List.copyOf(fields);
        arguments = List.copyOf(arguments);
    }

    /** The same as its name, also where a field's name hides that. */
    public String builder() {
        return name;
    }

    /** What the constructor calls the record that it copies. */
    public String copied() {
        return fields.stream().anyMatch(field -> field.name().equals("from")) ? "from_" : "from";
    }
}
