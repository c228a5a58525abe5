package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * A fixed set of values.
 *
 * @param interfaces unions of which it is a member
 * @param type Java type of the values
 */
public record EnumView(
        JavaName self,
        List<String> imports,
        String javadoc,
        List<String> interfaces,
        String type,
        List<Constant> constants)
        implements View {

    public EnumView {
        imports = List.copyOf(imports);
        interfaces = List.copyOf(interfaces);
        constants = List.copyOf(constants);
    }

    public boolean hasInterfaces() {
        return !interfaces.isEmpty();
    }

    /**
     * A constant.
     *
     * @param literal the value as a Java expression
     */
    public record Constant(String name, String literal) {}
}
