package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * An object.
 *
 * @param javadoc the complete comment, "" for none
 * @param interfaces what it implements
 * @param header how the components are laid out
 * @param implementsBelow whether the interfaces stand on a line of their own
 * @param copies components that the constructor copies
 * @param builder simple name of its builder
 */
public record RecordView(
        JavaName self,
        List<String> imports,
        String javadoc,
        List<Component> components,
        List<String> interfaces,
        Layout header,
        boolean implementsBelow,
        List<Copy> copies,
        String builder)
        implements View {

    public RecordView {
        imports = List.copyOf(imports);
        components = List.copyOf(components);
        interfaces = List.copyOf(interfaces);
        copies = List.copyOf(copies);
    }

    public boolean hasInterfaces() {
        return !interfaces.isEmpty();
    }

    public boolean hasCopies() {
        return !copies.isEmpty();
    }

    /**
     * A component.
     *
     * @param type with its nullness
     */
    public record Component(String type, String name) {}

    /**
     * A component that is copied.
     *
     * @param immutable simple name of the runtime's class
     * @param method its method that copies
     */
    public record Copy(String name, String immutable, String method) {}
}
