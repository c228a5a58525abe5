package dev.concordat.generator.view;

import java.util.List;

/**
 * A record within an operation's file.
 *
 * @param javadoc the complete comment
 * @param components with their types
 * @param spread whether each component has a line of its own
 * @param interfaces the interface that it implements, or none
 * @param statements of its compact constructor
 * @param parts nested records that hold the members where those are too many for one
 */
public record NestedRecord(
        String javadoc,
        String name,
        List<String> components,
        boolean spread,
        List<String> interfaces,
        List<String> statements,
        List<RecordPart> parts) {

    public NestedRecord {
        components = List.copyOf(components);
        interfaces = List.copyOf(interfaces);
        statements = List.copyOf(statements);
        parts = List.copyOf(parts);
    }

    public boolean isBelow() {
        return spread && !interfaces.isEmpty();
    }

    public boolean hasParts() {
        return !parts.isEmpty();
    }

    public boolean isEmpty() {
        return statements.isEmpty() && parts.isEmpty();
    }

    public boolean hasStatements() {
        return !statements.isEmpty();
    }
}
