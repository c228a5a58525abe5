package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * Members that several records share.
 *
 * @param parents interfaces of parts that it contains itself
 */
public record InterfaceView(
        JavaName self, List<String> imports, String javadoc, List<String> parents, List<Accessor> accessors)
        implements View {

    public InterfaceView {
        imports = List.copyOf(imports);
        parents = List.copyOf(parents);
        accessors = List.copyOf(accessors);
    }

    public boolean hasParents() {
        return !parents.isEmpty();
    }
}
