package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * A fixed set of values.
 *
 * @param interfaces the runtime's interface of text constants, where it is one, and unions of which it is a member
 * @param type Java type of the values
 * @param text whether the values are strings
 */
public record EnumView(
        JavaName self,
        List<String> imports,
        String javadoc,
        List<String> interfaces,
        String type,
        boolean text,
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
