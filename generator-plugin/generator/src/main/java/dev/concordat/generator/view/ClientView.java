package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * What calls operations: those of a tag, or the callbacks or webhooks of the contract.
 *
 * @param javadoc the complete comment
 * @param client the runtime's client
 */
public record ClientView(JavaName self, List<String> imports, String javadoc, String client, List<Method> methods)
        implements View {

    public ClientView {
        imports = List.copyOf(imports);
        methods = List.copyOf(methods);
    }

    @Override
    public String target() {
        return "java-client";
    }
}
