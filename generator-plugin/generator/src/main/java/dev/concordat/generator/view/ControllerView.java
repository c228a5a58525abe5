package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * The Spring MVC controller of a tag.
 *
 * @param javadoc the complete comment
 * @param api the interface of the tag
 * @param adapter the runtime's adapter
 * @param request the servlet API's request
 * @param response the servlet API's response
 * @param stereotype the annotation that makes it a bean, without {@code @}
 * @param served the runtime's record of an operation and its method here
 * @param list {@code java.util.List}
 * @param serves the runtime's interface that tells what a controller serves
 */
public record ControllerView(
        JavaName self,
        List<String> imports,
        String javadoc,
        String api,
        String adapter,
        String request,
        String response,
        String stereotype,
        String served,
        String list,
        String serves,
        List<Mapping> mappings)
        implements View {

    public ControllerView {
        imports = List.copyOf(imports);
        mappings = List.copyOf(mappings);
    }

    @Override
    public String target() {
        return "spring";
    }

    /**
     * The method of an operation.
     *
     * @param annotation what maps requests to it, without {@code @}
     * @param method of the handler and of the controller
     * @param async whether the handler answers later
     */
    public record Mapping(String annotation, String method, String binding, boolean async) {}
}
