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
 */
public record NestedRecord(
        String javadoc,
        String name,
        List<String> components,
        boolean spread,
        List<String> interfaces,
        List<String> statements) {

    public NestedRecord {
        components = List.copyOf(components);
        interfaces = List.copyOf(interfaces);
        statements = List.copyOf(statements);
    }

    public boolean isBelow() {
        return spread && !interfaces.isEmpty();
    }

    public boolean hasStatements() {
        return !statements.isEmpty();
    }
}
