package dev.concordat.generator.view;

import java.util.List;

/**
 * A record within an operation's file.
 *
 * @param javadoc the complete comment
 * @param components in the order of the constructor's parameters
 * @param spread whether each component has a line of its own
 * @param interfaces the interface that it implements, or none
 * @param statements of its compact constructor
 * @param parts nested records that hold the members where those are too many for one
 * @param string the name of {@link String} in this file
 */
public record NestedRecord(
        String javadoc,
        String name,
        List<RecordView.Component> components,
        boolean spread,
        List<String> interfaces,
        List<String> statements,
        List<RecordPart> parts,
        String string) {

    public NestedRecord {
        components = List.copyOf(components);
        interfaces = List.copyOf(interfaces);
        statements = List.copyOf(statements);
        parts = List.copyOf(parts);
    }

    public boolean isBelow() {
        return spread && !interfaces.isEmpty();
    }

    public List<MaskedText> masked() {
        return MaskedText.of("        ", string, name, components);
    }

    public boolean isEmpty() {
        return statements.isEmpty() && parts.isEmpty() && masked().isEmpty();
    }

    public boolean hasStatements() {
        return !statements.isEmpty();
    }
}
