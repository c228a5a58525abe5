package dev.concordat.generator.view;

import java.util.List;

/**
 * A public method.
 *
 * @param javadoc the complete comment
 * @param head modifiers, result and name
 * @param layout of the parameters
 * @param statements its lines
 */
public record Method(String javadoc, String head, List<String> parameters, Layout layout, List<String> statements) {

    public Method {
        parameters = List.copyOf(parameters);
        statements = List.copyOf(statements);
    }

    public static Method of(String javadoc, String head, List<String> parameters, List<String> statements) {
        Layout layout = Layout.of(4 + head.length() + 1, 12, parameters, ") {".length());
        return new Method(javadoc, head, parameters, layout, statements);
    }
}
