package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * The builder of a record.
 *
 * @param record simple name of what it builds
 * @param arguments what the record's constructor gets
 * @param call how the arguments are laid out
 * @param hasRequired whether {@code build} can fail
 */
public record BuilderView(
        JavaName self,
        List<String> imports,
        String record,
        List<Field> fields,
        List<String> arguments,
        Layout call,
        boolean hasRequired)
        implements View {

    public BuilderView {
        imports = List.copyOf(imports);
        fields = List.copyOf(fields);
        arguments = List.copyOf(arguments);
    }

    /** What the constructor calls the record that it copies. */
    public String copied() {
        return fields.stream().anyMatch(field -> field.name().equals("from")) ? "from_" : "from";
    }

    /**
     * A field and the method that sets it.
     *
     * @param javadoc of the method, "" for none
     * @param stored type of the field
     * @param initial its value where nothing is set, "" for none
     * @param type type of the parameter
     */
    public record Field(String javadoc, String stored, String initial, String type, String name) {

        public boolean hasInitial() {
            return !initial.isEmpty();
        }
    }
}
