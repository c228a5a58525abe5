package dev.concordat.generator.client;

import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.DefaultValue;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.OperationTypes;
import dev.concordat.generator.operation.RequestContent;
import dev.concordat.generator.operation.RequestParameter;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.view.BuilderField;
import dev.concordat.generator.view.Layout;
import dev.concordat.generator.view.RequestBuilderView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests of operations as who calls them builds them. */
final class Requests {

    private Requests() {}

    /**
     * A component of a request.
     *
     * @param type as the constructor takes it
     * @param nullable the same where it is not set
     * @param initial its default, "" for none
     * @param required whether the caller must set it
     * @param description null where there is none
     */
    record Component(
            String type,
            String nullable,
            String name,
            String initial,
            boolean required,
            @Nullable String description) {}

    /** The components of a request in their order, named as the imports of a file allow. */
    static List<Component> components(OperationModel operation, TypeModel model, SymbolTable symbols, Imports imports) {
        String outer = imports.use(operation.type());
        OperationTypes types = new OperationTypes(symbols, imports, outer + ".");
        DefaultValue defaults = new DefaultValue(model, symbols, imports);
        List<Component> components = new ArrayList<>();
        for (RequestParameter parameter : operation.parameters()) {
            JsonValue written = parameter.defaultValue();
            Optional<String> initial =
                    written == null ? Optional.empty() : defaults.expression(parameter.type(), written);
            String type = types.component(parameter);
            components.add(new Component(
                    type,
                    initial.isPresent() ? type : types.annotated(types.reference(parameter.type())),
                    parameter.name(),
                    initial.orElse(""),
                    !parameter.isNullable() && initial.isEmpty(),
                    parameter.source().description()));
        }
        if (!operation.accept().isEmpty()) {
            String type = outer + ".Accept";
            String first = type + "." + operation.accept().get(0).constant();
            components.add(new Component(type, type, "accept", first, false, null));
        }
        RequestContent body = operation.body();
        if (body != null) {
            components.add(new Component(
                    types.component(body),
                    types.annotated(types.reference(body)),
                    body.name(),
                    "",
                    !body.isNullable(),
                    body.description()));
        }
        return components;
    }

    static RequestBuilderView builder(OperationModel operation, TypeModel model, SymbolTable symbols) {
        JavaName self = symbols.requestBuilder(operation.source().key());
        Imports imports = new Imports(self, List.of(), List.of());
        imports.use("dev.concordat.runtime.Generated");
        String request = imports.use(operation.type()) + ".Request";
        List<BuilderField> fields = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        boolean required = false;
        for (Component component : components(operation, model, symbols, imports)) {
            String javadoc = Javadoc.comment(Javadoc.lines(component.description()), "    ");
            fields.add(new BuilderField(
                    javadoc, component.nullable(), component.initial(), component.type(), component.name()));
            required |= component.required();
            arguments.add(
                    component.required()
                            ? imports.use("java.util.Objects") + ".requireNonNull(" + component.name() + ", "
                                    + JavaLiteral.string(component.name()) + ")"
                            : component.name());
        }
        Layout call = Layout.of("        return new (".length() + request.length(), 16, arguments, ");".length());
        return new RequestBuilderView(self, imports.names(), request, fields, arguments, call, required);
    }
}
