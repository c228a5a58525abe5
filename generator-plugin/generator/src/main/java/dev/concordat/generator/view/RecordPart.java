package dev.concordat.generator.view;

import java.util.List;

/**
 * A nested record that holds some members of one with too many.
 *
 * @param indent of its declaration
 * @param field the component of the outer record
 * @param statements of its compact constructor
 */
public record RecordPart(
        String indent, String name, String field, List<RecordView.Component> components, List<String> statements) {

    public RecordPart {
        components = List.copyOf(components);
        statements = List.copyOf(statements);
    }

    public boolean hasStatements() {
        return !statements.isEmpty();
    }
}
