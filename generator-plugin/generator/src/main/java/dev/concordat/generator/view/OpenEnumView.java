package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * A set of strings that may grow: the known values, and any other one as what it is.
 *
 * @param interfaces the runtime's interface of text constants and unions of which it is a member
 */
public record OpenEnumView(
        JavaName self, List<String> imports, String javadoc, List<String> interfaces, List<EnumView.Constant> constants)
        implements View {

    public OpenEnumView {
        imports = List.copyOf(imports);
        interfaces = List.copyOf(interfaces);
        constants = List.copyOf(constants);
    }

    /** The nested enum; a type within another cannot have its name. */
    public String known() {
        return name().equals("Known") ? "KnownValue" : "Known";
    }

    /** The nested record of every other value. */
    public String unknown() {
        return name().equals("Unknown") ? "UnknownValue" : "Unknown";
    }
}
