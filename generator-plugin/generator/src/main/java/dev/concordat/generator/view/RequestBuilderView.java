package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * The builder of an operation's request.
 *
 * @param request what it builds
 * @param arguments what its constructor gets
 * @param call how the arguments are laid out
 * @param hasRequired whether {@code build} can fail
 */
public record RequestBuilderView(
        JavaName self,
        List<String> imports,
        String request,
        List<BuilderField> fields,
        List<String> arguments,
        Layout call,
        boolean hasRequired)
        implements View {

    public RequestBuilderView {
        imports = List.copyOf(imports);
        fields = List.copyOf(fields);
        arguments = List.copyOf(arguments);
    }

    @Override
    public String target() {
        return "java-client";
    }
}
