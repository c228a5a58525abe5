package dev.concordat.generator.client;

import dev.concordat.generator.api.OperationJavadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.view.ClientView;
import dev.concordat.generator.view.Method;
import java.util.ArrayList;
import java.util.List;

/** The methods that call operations. */
final class Calls {

    private static final int WIDTH = 120;

    private final TypeModel model;
    private final SymbolTable symbols;
    private final Imports imports;
    private final String client;

    private Calls(TypeModel model, SymbolTable symbols, Imports imports) {
        this.model = model;
        this.symbols = symbols;
        this.imports = imports;
        this.client = imports.use("dev.concordat.runtime.client.ApiClient");
    }

    /** A class that calls these operations. */
    static ClientView view(
            JavaName self, String javadoc, List<OperationModel> operations, TypeModel model, SymbolTable symbols) {
        Imports imports = new Imports(self, List.of(), List.of());
        imports.use("dev.concordat.runtime.Generated");
        Calls calls = new Calls(model, symbols, imports);
        List<Method> methods = new ArrayList<>();
        operations.forEach(operation -> methods.addAll(calls.methods(operation)));
        return new ClientView(self, imports.names(), javadoc, calls.client, methods);
    }

    private List<Method> methods(OperationModel operation) {
        String outer = imports.use(operation.type());
        String binding = imports.use(symbols.binding(operation.source().key())) + ".INSTANCE";
        String name = operation.method();
        boolean outgoing = operation.roles().outgoing();
        List<String> parameters = new ArrayList<>();
        if (outgoing) {
            parameters.add(imports.use("java.net.URI") + " url");
        }
        parameters.add(outer + ".Request request");
        String arguments = "(" + binding + (outgoing ? ", url, request);" : ", request);");
        String stage = imports.use("java.util.concurrent.CompletionStage");
        List<Method> methods = new ArrayList<>();
        methods.add(Method.of(
                OperationJavadoc.operation(operation.source(), "    "),
                "public " + outer + ".Response " + name,
                parameters,
                List.of("return client.call" + arguments)));
        methods.add(Method.of(
                "    /** The same without waiting. */\n",
                "public " + stage + "<" + outer + ".Response> " + name + "Async",
                parameters,
                List.of("return client.callAsync" + arguments)));
        if (!outgoing) {
            methods.add(shortcut(operation, outer));
        }
        return methods;
    }

    /** What a call needs at least. */
    private Method shortcut(OperationModel operation, String outer) {
        List<String> parameters = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (Requests.Component component : Requests.components(operation, model, symbols, imports)) {
            if (component.required()) {
                parameters.add(component.type() + " " + component.name());
                steps.add("." + component.name() + "(" + component.name() + ")");
            }
        }
        steps.add(".build());");
        String head = "return " + operation.method() + "(new "
                + imports.use(symbols.requestBuilder(operation.source().key())) + "()";
        String line = head + String.join("", steps);
        List<String> statements = new ArrayList<>();
        if (line.length() + 8 <= WIDTH) {
            statements.add(line);
        } else {
            statements.add(head);
            steps.forEach(step -> statements.add("        " + step));
        }
        return Method.of(
                "    /** The same with what is required only. */\n",
                "public " + outer + ".Response " + operation.method(),
                parameters,
                statements);
    }
}
