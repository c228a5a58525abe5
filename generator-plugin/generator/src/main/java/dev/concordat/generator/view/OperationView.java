package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * An operation: its handler, request and responses.
 *
 * @param javadoc of the operation
 * @param handlers the handler's only method, or none where nothing is served
 * @param request what the handler gets
 * @param accept constants of the media types of the answer, empty where there is no choice
 * @param bodies the request's body where its media type decides what it is, or none
 * @param bodyCases the records of {@code bodies}
 * @param forms the parts of a multipart body, or none
 * @param response what the handler returns
 * @param cases the records of {@code response}
 * @param factories methods that make them
 */
public record OperationView(
        JavaName self,
        List<String> imports,
        String javadoc,
        List<Handler> handlers,
        NestedRecord request,
        List<String> accept,
        List<SealedChoice> bodies,
        List<NestedRecord> bodyCases,
        List<NestedRecord> forms,
        SealedChoice response,
        List<NestedRecord> cases,
        List<Factory> factories)
        implements View {

    public OperationView {
        imports = List.copyOf(imports);
        handlers = List.copyOf(handlers);
        accept = List.copyOf(accept);
        bodies = List.copyOf(bodies);
        bodyCases = List.copyOf(bodyCases);
        forms = List.copyOf(forms);
        cases = List.copyOf(cases);
        factories = List.copyOf(factories);
    }

    public boolean hasAccept() {
        return !accept.isEmpty();
    }

    /**
     * The method that an application implements.
     *
     * @param answer what it returns
     * @param call type of what surrounds the request
     */
    public record Handler(String javadoc, String answer, String method, String call) {}

    /**
     * A static method that makes a response.
     *
     * @param parameters with their types
     * @param layout of the parameters
     * @param arguments their names
     * @param call layout of the arguments
     */
    public record Factory(
            String name, String type, List<String> parameters, Layout layout, List<String> arguments, Layout call) {

        public Factory {
            parameters = List.copyOf(parameters);
            arguments = List.copyOf(arguments);
        }
    }
}
