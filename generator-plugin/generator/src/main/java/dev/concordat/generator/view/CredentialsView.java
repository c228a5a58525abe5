package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * Credentials for the security schemes of a contract.
 *
 * @param methods one for each scheme
 */
public record CredentialsView(JavaName self, List<String> imports, List<Method> methods) implements View {

    public CredentialsView {
        imports = List.copyOf(imports);
        methods = List.copyOf(methods);
    }

    @Override
    public String target() {
        return "java-client";
    }
}
