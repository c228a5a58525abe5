package dev.concordat.generator.view;

import dev.concordat.generator.java.JavaLiteral;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code toString} of a record that has secrets: as Java would print it, but for three asterisks in their place.
 *
 * @param indent of its declaration
 * @param string the name of {@link String} in this file
 * @param lines of its only statement
 */
public record MaskedText(String indent, String string, List<String> lines) {

    private static final int WIDTH = 120;

    public MaskedText {
        lines = List.copyOf(lines);
    }

    /** One for a record that has secrets, none for any other. */
    static List<MaskedText> of(String indent, String string, String record, List<RecordView.Component> components) {
        if (components.stream().noneMatch(RecordView.Component::secret)) {
            return List.of();
        }
        List<String> terms = new ArrayList<>();
        StringBuilder text = new StringBuilder(record);
        String separator = "[";
        for (RecordView.Component component : components) {
            text.append(separator).append(component.name()).append('=');
            if (component.secret()) {
                text.append("***");
            } else {
                terms.add(JavaLiteral.string(text.toString()) + " + " + component.name());
                text.setLength(0);
            }
            separator = ", ";
        }
        terms.add(JavaLiteral.string(text.append(']').toString()));
        String line = "return " + String.join(" + ", terms) + ";";
        boolean fits = indent.length() + 4 + line.length() <= WIDTH;
        String broken = "return " + String.join("\n        + ", terms) + ";";
        return List.of(new MaskedText(
                indent, string, fits ? List.of(line) : broken.lines().toList()));
    }
}
