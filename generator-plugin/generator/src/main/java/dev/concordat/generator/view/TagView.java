package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * The operations of a tag: what an application implements.
 *
 * @param handlers simple names of the handlers that it extends
 * @param spread whether each of them has a line of its own
 */
public record TagView(JavaName self, List<String> imports, String javadoc, List<String> handlers, boolean spread)
        implements View {

    public TagView {
        imports = List.copyOf(imports);
        handlers = List.copyOf(handlers);
    }
}
