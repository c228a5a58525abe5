package dev.concordat.generator.view;

import java.util.List;

/**
 * A nested record that holds some members of one with too many.
 *
 * @param indent of its declaration
 * @param field the component of the outer record
 * @param statements of its compact constructor
 * @param string the name of {@link String} in this file
 */
public record RecordPart(
        String indent,
        String name,
        String field,
        List<RecordView.Component> components,
        List<String> statements,
        String string) {

    public RecordPart {
        components = List.copyOf(components);
        statements = List.copyOf(statements);
    }

    public List<MaskedText> masked() {
        return MaskedText.of(indent + "    ", string, name, components);
    }

    public boolean isEmpty() {
        return statements.isEmpty() && masked().isEmpty();
    }

    public boolean hasStatements() {
        return !statements.isEmpty();
    }
}
