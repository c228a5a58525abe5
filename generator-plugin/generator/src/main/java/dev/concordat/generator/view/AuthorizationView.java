package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * Who may call what, for Spring Security.
 *
 * @param rules statements, each of one or more lines
 */
public record AuthorizationView(JavaName self, List<String> imports, List<String> rules) implements View {

    public AuthorizationView {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    @Override
    public String target() {
        return "spring";
    }
}
