package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * An object.
 *
 * @param javadoc the complete comment, "" for none
 * @param interfaces what it implements
 * @param broken whether the header is too long for one line: each component and the interfaces have their own
 * @param copies components that the constructor copies
 * @param parts nested records that hold the members where those are too many for one
 * @param builders its builder, or none
 * @param string the name of {@link String} in this file
 */
public record RecordView(
        JavaName self,
        List<String> imports,
        String javadoc,
        List<Component> components,
        List<String> interfaces,
        boolean broken,
        List<Copy> copies,
        List<RecordPart> parts,
        List<NestedBuilder> builders,
        String string)
        implements View {

    public RecordView {
        imports = List.copyOf(imports);
        components = List.copyOf(components);
        interfaces = List.copyOf(interfaces);
        copies = List.copyOf(copies);
        parts = List.copyOf(parts);
        builders = List.copyOf(builders);
    }

    public boolean hasInterfaces() {
        return !interfaces.isEmpty();
    }

    public boolean hasBuilder() {
        return !builders.isEmpty();
    }

    /** Whether something stands between its braces. */
    public boolean hasBody() {
        return hasBuilder() || hasCopies() || !parts.isEmpty() || !masked().isEmpty();
    }

    public List<MaskedText> masked() {
        return MaskedText.of("    ", string, name(), components);
    }

    public boolean hasCopies() {
        return !copies.isEmpty();
    }

    /**
     * A component.
     *
     * @param type with its nullness
     * @param secret whether {@code toString} hides it
     */
    public record Component(String type, String name, boolean secret) {}

    /**
     * A component that is copied.
     *
     * @param immutable simple name of the runtime's class
     * @param method its method that copies
     */
    public record Copy(String name, String immutable, String method) {}
}
