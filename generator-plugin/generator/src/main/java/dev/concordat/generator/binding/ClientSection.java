package dev.concordat.generator.binding;

import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.operation.AcceptChoice;
import dev.concordat.generator.operation.BodyForm;
import dev.concordat.generator.operation.FormPart;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.RequestContent;
import dev.concordat.generator.operation.RequestParameter;
import dev.concordat.generator.operation.ResponseCase;
import dev.concordat.generator.operation.ResponseHeader;
import dev.concordat.generator.type.Direction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The part of a binding that writes requests and reads responses. */
final class ClientSection {

    private final OperationModel operation;
    private final BindingFile file;
    private final JavaSource source;
    private final RequestSection request;
    private final Set<String> schemes;

    /**
     * For one operation.
     *
     * @param request has printed the fields of parameters and parts
     * @param schemes security schemes that have credentials
     */
    ClientSection(OperationModel operation, BindingFile file, RequestSection request, Set<String> schemes) {
        this.operation = operation;
        this.file = file;
        this.source = file.source();
        this.request = request;
        this.schemes = schemes;
    }

    /** The security requirements, where they need credentials. */
    void security() {
        if (operation.roles().outgoing()) {
            return;
        }
        List<String> alternatives = operation.source().security().stream()
                .map(SecurityRequirement::schemes)
                .filter(needed -> !needed.isEmpty() && schemes.containsAll(needed.keySet()))
                .map(needed ->
                        list(needed.keySet().stream().map(JavaLiteral::string).toList()))
                .distinct()
                .toList();
        if (alternatives.isEmpty()) {
            return;
        }
        String list = source.use("java.util.List");
        source.blank();
        source.line("@Override");
        source.open("public " + list + "<" + list + "<" + source.use("java.lang.String") + ">> security()");
        source.call("return " + list + ".of", alternatives, ";");
        source.close();
    }

    private String list(List<String> elements) {
        return source.use("java.util.List") + ".of(" + String.join(", ", elements) + ")";
    }

    void write() {
        source.blank();
        source.line("@Override");
        String head = "public void write(" + file.api() + ".Request request, "
                + source.use(BindingFile.HTTP + "RequestWriter") + " out)";
        List<QueryValue> fixedQuery = operation.source().fixedQuery();
        boolean nothing = fixedQuery.isEmpty() && operation.parameters().isEmpty();
        if (nothing && operation.accept().isEmpty() && operation.body() == null) {
            source.line(head + " {}");
            return;
        }
        source.open(head);
        for (QueryValue value : fixedQuery) {
            String place = source.use("dev.concordat.runtime.violation.Place") + ".QUERY";
            String name = JavaLiteral.string(value.name());
            source.line("out.parameter(" + place + ", " + name + ", " + JavaLiteral.string(encoded(value)) + ");");
        }
        for (int i = 0; i < operation.parameters().size(); i++) {
            RequestParameter parameter = operation.parameters().get(i);
            source.call(
                    "out.write", List.of(request.parameterFields().get(i), "request." + parameter.name() + "()"), ";");
        }
        accept();
        RequestContent body = operation.body();
        if (body != null) {
            body(body, "request." + body.name() + "()");
        }
        source.close();
    }

    private static String encoded(QueryValue value) {
        String name = URLEncoder.encode(value.name(), StandardCharsets.UTF_8);
        String text = value.value();
        return text == null ? name : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void accept() {
        if (operation.accept().isEmpty()) {
            return;
        }
        String api = file.api() + ".Accept";
        for (AcceptChoice choice : operation.accept()) {
            source.open("if (request.accept() == " + api + "." + choice.constant() + ")");
            source.line("out.accept(" + JavaLiteral.string(choice.mediaType()) + ");");
            source.close();
        }
    }

    private void body(RequestContent body, String value) {
        if (body.isChoice()) {
            boolean first = true;
            for (BodyForm form : body.forms()) {
                String variable = "body" + (body.forms().indexOf(form) + 1);
                String test =
                        "if (" + value + " instanceof " + file.api() + "." + form.wrapper() + " " + variable + ")";
                if (first) {
                    source.open(test);
                } else {
                    source.next("else " + test);
                }
                first = false;
                form(form, variable + ".value()");
            }
            source.close();
        } else if (body.required()) {
            form(body.forms().get(0), value);
        } else {
            source.open("if (" + value + " != null)");
            form(body.forms().get(0), value);
            source.close();
        }
    }

    private void form(BodyForm form, String value) {
        String mediaType = JavaLiteral.string(form.mediaType());
        switch (form.kind()) {
            case JSON -> source.call("out.json", List.of(mediaType, codec(form, Direction.REQUEST), value), ";");
            case XML -> source.call("out.xml", List.of(mediaType, codec(form, Direction.REQUEST), value), ";");
            case TEXT -> source.call("out.text", List.of(mediaType, codec(form, Direction.REQUEST), value), ";");
            case FORM -> {
                List<String> arguments = new ArrayList<>(List.of(mediaType, codec(form, Direction.REQUEST)));
                form.fields().forEach(field -> arguments.add(request.field(field)));
                String output = source.use(BindingFile.INPUT + "Form") + ".of(" + String.join(", ", arguments) + ")";
                source.call("out.write", List.of(output, value), ";");
            }
            case BINARY -> source.call("out.binary", List.of(mediaType, value), ";");
            case ITEMS, EVENTS ->
                source.call("out.items", List.of(mediaType, codec(form, Direction.REQUEST), value), ";");
            case PARTS -> {
                source.line("out.multipart(" + mediaType + ");");
                source.line(value + ".forEach(out::part);");
            }
            case MULTIPART -> {
                source.line("out.multipart(" + mediaType + ");");
                for (int i = 0; i < form.parts().size(); i++) {
                    FormPart part = form.parts().get(i);
                    source.call(
                            "out.write", List.of(request.partFields().get(i), value + "." + part.name() + "()"), ";");
                }
            }
        }
    }

    private String codec(BodyForm form, Direction direction) {
        return file.codecs().of(file.codec(form, direction));
    }

    void read() {
        source.blank();
        source.line("@Override");
        source.open("public " + file.api() + ".Response read(" + source.use(BindingFile.CLIENT + "ResponseReader")
                + " in)");
        for (ResponseCase response : operation.responses()) {
            BodyForm body = response.body();
            String key = JavaLiteral.string(response.status().text());
            source.open("if (in.is(" + key + (body == null ? "" : ", " + JavaLiteral.string(body.mediaType())) + "))");
            source.call("return new " + file.api() + "." + response.type(), arguments(response), ";");
            source.close();
        }
        source.line("throw in.undeclared();");
        source.close();
    }

    private List<String> arguments(ResponseCase response) {
        List<String> arguments = new ArrayList<>();
        if (response.choosesStatus()) {
            arguments.add("in.status()");
        }
        for (ResponseHeader header : response.headers()) {
            arguments.add((header.isNullable() ? "in.header(" : "in.required(") + field(header) + ")");
        }
        if (response.choosesMediaType()) {
            arguments.add("in.mediaType()");
        }
        BodyForm body = response.body();
        if (body != null) {
            arguments.add(
                    switch (body.kind()) {
                        case BINARY -> "in.binary()";
                        case EVENTS ->
                            "in.items(" + JavaLiteral.string(body.mediaType()) + ", " + codec(body, Direction.RESPONSE)
                                    + ")";
                        case TEXT -> "in.text(" + codec(body, Direction.RESPONSE) + ")";
                        case XML -> "in.xml(" + codec(body, Direction.RESPONSE) + ")";
                        default -> "in.json(" + codec(body, Direction.RESPONSE) + ")";
                    });
        }
        return arguments;
    }

    /** A field of text by name and codec; any other as a parameter would be laid out. */
    private String field(ResponseHeader header) {
        String named = JavaLiteral.string(header.field()) + ", "
                + file.codecs().of(file.leaves().of(header.type()));
        if (header.layout() == ResponseHeader.Layout.TEXT) {
            return named;
        }
        String parameter = source.use(BindingFile.INPUT + "Parameter") + ".header(" + named + ")";
        return switch (header.layout()) {
            case TEXT, SIMPLE -> parameter;
            case EXPLODED -> parameter + ".explode(true)";
            case JSON -> parameter + ".json()";
        };
    }
}
