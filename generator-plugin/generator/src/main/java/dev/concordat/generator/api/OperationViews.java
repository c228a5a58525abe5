package dev.concordat.generator.api;

import dev.concordat.core.contract.StatusRange;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.java.RecordParts;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.AcceptChoice;
import dev.concordat.generator.operation.BodyForm;
import dev.concordat.generator.operation.BodyKind;
import dev.concordat.generator.operation.FormPart;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.OperationTypes;
import dev.concordat.generator.operation.RequestContent;
import dev.concordat.generator.operation.RequestParameter;
import dev.concordat.generator.operation.ResponseCase;
import dev.concordat.generator.operation.ResponseHeader;
import dev.concordat.generator.view.Layout;
import dev.concordat.generator.view.NestedRecord;
import dev.concordat.generator.view.OperationView;
import dev.concordat.generator.view.SealedChoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The file of an operation. */
final class OperationViews {

    private final OperationModel operation;
    private final Imports imports;
    private final OperationTypes types;
    private final Components components;

    private OperationViews(OperationModel operation, SymbolTable symbols) {
        this.operation = operation;
        this.imports = new Imports(operation.type(), nested(operation), symbols.apiNames());
        this.types = new OperationTypes(symbols, imports, "");
        this.components = new Components(operation.type(), imports);
    }

    static OperationView of(OperationModel operation, SymbolTable symbols) {
        return new OperationViews(operation, symbols).view();
    }

    private static Set<String> nested(OperationModel operation) {
        Set<String> nested =
                new LinkedHashSet<>(List.of("T", "Handler", "Request", "Response", "Accept", "RequestBody", "Form"));
        operation.responses().forEach(response -> nested.add(response.type()));
        RequestContent body = operation.body();
        int components = operation.parameters().size() + 2;
        if (body != null) {
            body.forms().forEach(form -> nested.add(form.wrapper()));
            components +=
                    body.forms().stream().mapToInt(form -> form.parts().size()).sum();
        }
        nested.addAll(RecordParts.types(operation.type(), components));
        return nested;
    }

    private OperationView view() {
        imports.use("dev.concordat.runtime.Generated");
        List<OperationView.Handler> handlers = operation.roles().served() ? List.of(handler()) : List.of();
        NestedRecord request = request();
        List<SealedChoice> bodies = new ArrayList<>();
        List<NestedRecord> bodyCases = new ArrayList<>();
        List<NestedRecord> forms = new ArrayList<>();
        RequestContent body = operation.body();
        if (body != null && body.isChoice()) {
            bodies.add(bodyChoice(body));
            body.forms().forEach(form -> bodyCases.add(bodyCase(form)));
        }
        if (body != null) {
            body.forms().stream()
                    .filter(form -> form.kind() == BodyKind.MULTIPART)
                    .forEach(form -> forms.add(form(form)));
        }
        String parent = imports.use("dev.concordat.runtime.http.OperationResponse");
        SealedChoice response = choice(
                "What the operation may answer.",
                "Response",
                List.of(parent),
                operation.responses().stream()
                        .map(one -> new SealedChoice.Case(one.type(), one.function()))
                        .toList(),
                "response");
        List<NestedRecord> cases = new ArrayList<>();
        List<OperationView.Factory> factories = new ArrayList<>();
        for (ResponseCase one : operation.responses()) {
            Components.Listing listing = listing(one);
            cases.add(components.record(
                    OperationJavadoc.response(one), one.type(), listing, List.of("Response"), statusCheck(one)));
            factories.add(factory(one, listing));
        }
        return new OperationView(
                operation.type(),
                imports.names(),
                OperationJavadoc.operation(operation.source(), ""),
                handlers,
                request,
                operation.accept().stream().map(AcceptChoice::constant).toList(),
                bodies,
                bodyCases,
                forms,
                response,
                cases,
                factories);
    }

    private OperationView.Handler handler() {
        String call = imports.use("dev.concordat.runtime.http.Call") + "<"
                + imports.use("dev.concordat.runtime.http.Caller") + ">";
        String answer = operation.roles().async()
                ? imports.use("java.util.concurrent.CompletionStage") + "<Response>"
                : "Response";
        return new OperationView.Handler(
                OperationJavadoc.handler(operation.source()), answer, operation.method(), call);
    }

    private NestedRecord request() {
        Components.Listing listing = new Components.Listing();
        for (RequestParameter parameter : operation.parameters()) {
            listing.add(types.component(parameter), parameter.name(), parameter.type(), parameter.isNullable());
        }
        if (!operation.accept().isEmpty()) {
            listing.add("Accept", "accept");
        }
        RequestContent body = operation.body();
        if (body != null) {
            String type = types.component(body);
            BodyForm only = body.forms().get(0);
            if (!body.isChoice() && only.isCollection()) {
                listing.add(type, body.name(), only.type(), body.isNullable());
            } else {
                listing.add(type, body.name());
            }
        }
        return components.record(OperationJavadoc.request(operation), "Request", listing, List.of(), List.of());
    }

    private NestedRecord form(BodyForm form) {
        Components.Listing listing = new Components.Listing();
        for (FormPart part : form.parts()) {
            listing.add(types.component(part), part.name(), part.type(), part.isNullable());
        }
        return components.record(OperationJavadoc.form(form), "Form", listing, List.of(), List.of());
    }

    private SealedChoice bodyChoice(RequestContent body) {
        List<SealedChoice.Case> cases = body.forms().stream()
                .map(form -> new SealedChoice.Case(form.wrapper(), lowerFirst(form.wrapper())))
                .toList();
        return choice("The body, by media type.", "RequestBody", List.of(), cases, "body");
    }

    private static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private NestedRecord bodyCase(BodyForm form) {
        Components.Listing listing = new Components.Listing();
        if (form.isCollection()) {
            listing.add(types.component(form), "value", form.type(), form.isNullable());
        } else {
            listing.add(types.component(form), "value");
        }
        String javadoc = Javadoc.comment(List.of(Javadoc.code(form.mediaType())), "    ");
        return components.record(javadoc, form.wrapper(), listing, List.of("RequestBody"), List.of());
    }

    private Components.Listing listing(ResponseCase response) {
        Components.Listing listing = new Components.Listing();
        if (response.choosesStatus()) {
            listing.add("int", "status");
        }
        for (ResponseHeader header : response.headers()) {
            listing.add(types.component(header), header.name(), header.type(), header.isNullable());
        }
        if (response.choosesMediaType()) {
            listing.add(imports.use("java.lang.String"), "mediaType");
        }
        BodyForm body = response.body();
        if (body != null && body.isCollection()) {
            listing.add(types.component(body), "body", body.type(), body.isNullable());
        } else if (body != null) {
            listing.add(types.component(body), "body");
        }
        return listing;
    }

    /** What the constructor of a response with a status of its own checks. */
    private List<String> statusCheck(ResponseCase response) {
        if (!response.choosesStatus()) {
            return List.of();
        }
        List<String> arguments = new ArrayList<>(List.of("status"));
        boolean range = response.status().kind() == StatusRange.Kind.RANGE;
        if (range) {
            arguments.add(JavaLiteral.string(response.status().text()));
        }
        operation.responses().stream()
                .map(ResponseCase::status)
                .filter(other -> other.kind() != StatusRange.Kind.DEFAULT && !other.equals(response.status()))
                .filter(other -> !range
                        || (other.kind() == StatusRange.Kind.CODE
                                && response.status().matches(other.code())))
                .map(other -> JavaLiteral.string(other.text()))
                .distinct()
                .forEach(arguments::add);
        String check = range ? ".requireRange" : ".requireOther";
        return Components.call(imports.use("dev.concordat.runtime.http.Status") + check, arguments);
    }

    private static OperationView.Factory factory(ResponseCase response, Components.Listing listing) {
        int head = "    public static Response (".length() + response.function().length();
        int call = "        return new (".length() + response.type().length();
        return new OperationView.Factory(
                response.function(),
                response.type(),
                listing.declarations(),
                Layout.of(head, 12, listing.declarations(), ") {".length()),
                listing.names(),
                Layout.of(call, 16, listing.names(), ");".length()));
    }

    private SealedChoice choice(
            String sentence, String name, List<String> parents, List<SealedChoice.Case> cases, String variable) {
        String function = imports.use("java.util.function.Function");
        boolean taken = cases.stream().anyMatch(one -> one.function().equals(variable));
        List<String> parameters = cases.stream()
                .map(one -> function + "<" + one.type() + ", T> " + one.function())
                .toList();
        return new SealedChoice(
                Javadoc.comment(List.of(sentence), "    "),
                name,
                parents,
                parameters,
                Layout.of("        default <T> T fold(".length(), 16, parameters, ") {".length()),
                cases.subList(0, cases.size() - 1),
                cases.get(cases.size() - 1),
                taken ? variable + "_" : variable);
    }
}
