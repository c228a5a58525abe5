package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * Who may call what, for Spring Security.
 *
 * @param sections the rules in order; several methods where one has no room for all
 */
public record AuthorizationView(JavaName self, List<String> imports, List<Section> sections) implements View {

    public AuthorizationView {
        imports = List.copyOf(imports);
        sections = List.copyOf(sections);
    }

    public boolean hasOne() {
        return sections.size() == 1;
    }

    /**
     * Some of the rules.
     *
     * @param number from 1
     * @param lines statements, each of one or more lines
     */
    public record Section(int number, List<String> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String target() {
        return "spring";
    }
}
