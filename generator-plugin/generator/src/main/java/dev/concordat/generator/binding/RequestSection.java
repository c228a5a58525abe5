package dev.concordat.generator.binding;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.codec.FieldNames;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.RecordParts;
import dev.concordat.generator.operation.AcceptChoice;
import dev.concordat.generator.operation.BodyForm;
import dev.concordat.generator.operation.BodyKind;
import dev.concordat.generator.operation.FormField;
import dev.concordat.generator.operation.FormPart;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.RequestContent;
import dev.concordat.generator.operation.RequestParameter;
import dev.concordat.generator.type.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a binding that reads requests. */
final class RequestSection {

    private final OperationModel operation;
    private final BindingFile file;
    private final JavaSource source;
    private final List<Read> parameters = new ArrayList<>();
    private final List<Read> parts = new ArrayList<>();
    private @Nullable String bodyField;

    /** A field and the variable that takes what it reads. */
    private record Read(String field, String type, String variable, boolean nullable) {}

    RequestSection(OperationModel operation, BindingFile file) {
        this.operation = operation;
        this.file = file;
        this.source = file.source();
    }

    /** The fields of the operation's parameters, in their order. */
    List<String> parameterFields() {
        return parameters.stream().map(Read::field).toList();
    }

    /** The fields of the parts, in their order. */
    List<String> partFields() {
        return parts.stream().map(Read::field).toList();
    }

    void fields() {
        FieldNames variables = new FieldNames(List.of("in", "accept", "body"));
        String input = BindingFile.INPUT + "Parameter";
        for (RequestParameter parameter : operation.parameters()) {
            String type = file.types().reference(parameter.type());
            String field = file.constants().constant(parameter.name());
            parameters.add(new Read(field, type, variables.variable(parameter.name()), parameter.isNullable()));
            String declaration = "private static final " + source.use(input) + "<" + type + "> " + field;
            source.assign(declaration, expression(parameter));
        }
        RequestContent body = operation.body();
        if (body == null) {
            return;
        }
        BodyForm only = body.forms().get(0);
        FieldNames names = ownForm(body) ? new FieldNames(List.of("in")) : variables;
        body.forms().forEach(form -> form.parts().forEach(part -> part(part, names)));
        if (operation.roles().called()) {
            body.forms().stream()
                    .filter(form -> form.kind() != BodyKind.BINARY
                            && form.kind() != BodyKind.MULTIPART
                            && form.kind() != BodyKind.PARTS)
                    .forEach(form -> file.codecs().add(file.codec(form, Direction.REQUEST), body.name() + "Codec"));
        }
        if (!operation.roles().served()) {
            return;
        }
        if (body.isChoice() || only.kind() != BodyKind.MULTIPART) {
            bodyField = file.constants().constant(body.name());
            String content = source.use(BindingFile.INPUT + "Content");
            String type = file.types().reference(body);
            String declaration = "private static final " + content + "<" + type + "> " + bodyField;
            if (body.isChoice()) {
                List<String> calls = new ArrayList<>();
                body.forms().forEach(form -> calls.add("." + call(form, file.api() + "." + form.wrapper() + "::new")));
                if (body.required()) {
                    calls.add(".required()");
                }
                source.chain(declaration, content + ".<" + type + ">byMediaType()", calls);
            } else {
                String required = body.required() ? ".required()" : "";
                source.assign(declaration, content + "." + call(only, null) + required);
            }
        }
    }

    /** Whether a method of its own reads the parts, since the body need not have them. */
    private static boolean ownForm(RequestContent body) {
        return body.forms().stream().anyMatch(form -> form.kind() == BodyKind.MULTIPART)
                && (body.isChoice() || !body.required());
    }

    private String call(BodyForm form, @Nullable String wrap) {
        List<String> arguments = new ArrayList<>(List.of(JavaLiteral.string(form.mediaType())));
        switch (form.kind()) {
            case MULTIPART -> arguments.add(file.self() + "::form");
            case BINARY, PARTS -> {}
            default -> arguments.add(file.codecs().of(file.codec(form, Direction.REQUEST)));
        }
        if (wrap != null) {
            arguments.add(wrap);
        }
        form.fields().forEach(field -> arguments.add(field(field)));
        String method = switch (form.kind()) {
            case JSON -> "json";
            case XML -> "xml";
            case TEXT -> "text";
            case FORM -> "form";
            case MULTIPART -> "parts";
            case PARTS -> "allParts";
            case ITEMS, EVENTS -> "items";
            case BINARY -> "binary";
        };
        return method + "(" + String.join(", ", arguments) + ")";
    }

    String field(FormField field) {
        String layout = switch (field.layout()) {
            case LITERAL -> "";
            case COMMAS -> ".commaSeparated()";
            case SPACES -> ".spaceDelimited()";
            case PIPES -> ".pipeDelimited()";
            case JSON -> ".json()";
        };
        return source.use(BindingFile.INPUT + "FormField") + ".named(" + JavaLiteral.string(field.name()) + ")"
                + layout;
    }

    private String expression(RequestParameter parameter) {
        Parameter written = parameter.source();
        boolean whole = written.in() == ParameterLocation.QUERYSTRING;
        List<String> arguments = new ArrayList<>();
        if (!whole) {
            arguments.add(JavaLiteral.string(written.name()));
        }
        arguments.add(file.leaves().of(parameter.type()).code());
        StringBuilder expression = new StringBuilder(source.use(BindingFile.INPUT + "Parameter"))
                .append('.')
                .append(whole ? "queryString" : written.in().keyword())
                .append('(')
                .append(String.join(", ", arguments))
                .append(')')
                .append(ParameterCalls.of(parameter));
        JsonValue value = parameter.defaultValue();
        if (value != null) {
            file.defaults()
                    .expression(parameter.type(), value)
                    .ifPresent(literal ->
                            expression.append(".defaultsTo(").append(literal).append(')'));
        } else if (written.required() && written.in() != ParameterLocation.PATH) {
            expression.append(".required()");
        }
        return expression.toString();
    }

    private void part(FormPart part, FieldNames variables) {
        String input = source.use(BindingFile.INPUT + "Part");
        String type = file.types().reference(part);
        String field = file.constants().constant(part.name());
        parts.add(new Read(field, type, variables.variable(part.name()), part.isNullable()));
        List<String> arguments = new ArrayList<>(List.of(JavaLiteral.string(part.part())));
        part.contentTypes().forEach(contentType -> arguments.add(JavaLiteral.string(contentType)));
        String method = switch (part.kind()) {
            case FILE -> "file";
            case FILES -> "files";
            case TEXT -> "text";
            case JSON -> "json";
        };
        if (part.kind() == FormPart.Kind.TEXT || part.kind() == FormPart.Kind.JSON) {
            arguments.add(file.leaves().element(part.type()).code());
        }
        String required = part.required() ? ".required()" : "";
        source.assign(
                "private static final " + input + "<" + type + "> " + field,
                input + "." + method + "(" + String.join(", ", arguments) + ")" + required);
    }

    void read() {
        source.blank();
        source.line("@Override");
        String request = file.types().annotated(file.api() + ".Request");
        source.open("public " + request + " read(" + source.use(BindingFile.HTTP + "RequestReader") + " in)");
        List<String> arguments = new ArrayList<>();
        List<String> demanded = new ArrayList<>();
        for (Read parameter : parameters) {
            read(parameter, demanded);
            arguments.add(parameter.variable());
        }
        if (!operation.accept().isEmpty()) {
            accept();
            arguments.add("accept");
        }
        RequestContent body = operation.body();
        if (body != null) {
            arguments.add(body(body, demanded));
        }
        returnNullIf(demanded);
        String made = file.api() + ".Request";
        source.call("return new " + made, RecordParts.arguments(operation.type(), made, arguments, 24), ";");
        source.close();
        if (body != null && ownForm(body)) {
            form(body);
        }
    }

    private void read(Read input, List<String> demanded) {
        source.assign(input.type() + " " + input.variable(), "in.read(" + input.field() + ")");
        if (!input.nullable()) {
            demanded.add(input.variable());
        }
    }

    /** Reads the body; what the request gets for it. */
    private String body(RequestContent body, List<String> demanded) {
        if (bodyField != null) {
            read(new Read(bodyField, file.types().reference(body), "body", body.isNullable()), demanded);
            return "body";
        }
        String form = file.types().reference(body);
        if (!body.required()) {
            source.assign(form + " body", "in.hasBody() ? form(in) : null");
            return "body";
        }
        parts.forEach(part -> read(part, demanded));
        onlyParts(body);
        return newForm();
    }

    private String newForm() {
        String form = file.api() + ".Form";
        List<String> arguments = parts.stream().map(Read::variable).toList();
        return "new " + form + "(" + String.join(", ", RecordParts.arguments(operation.type(), form, arguments, 24))
                + ")";
    }

    private void onlyParts(RequestContent body) {
        for (BodyForm form : body.forms()) {
            if (form.onlyParts()) {
                List<String> names = form.parts().stream()
                        .map(part -> JavaLiteral.string(part.part()))
                        .toList();
                source.call("in.onlyParts", names, ";");
            }
        }
    }

    private void form(RequestContent body) {
        source.blank();
        source.open("private static " + file.types().annotated(file.api() + ".Form") + " form("
                + source.use(BindingFile.HTTP + "RequestReader") + " in)");
        List<String> demanded = new ArrayList<>();
        parts.forEach(part -> read(part, demanded));
        onlyParts(body);
        returnNullIf(demanded);
        source.line("return " + newForm() + ";");
        source.close();
    }

    private void returnNullIf(List<String> demanded) {
        if (!demanded.isEmpty()) {
            source.openIfAny(demanded.stream().map(name -> name + " == null").toList());
            source.line("return null;");
            source.close();
        }
    }

    private void accept() {
        List<AcceptChoice> choices = operation.accept();
        String type = file.api() + ".Accept";
        source.line(type + " accept =");
        source.line("        switch (in.accepted()) {");
        for (AcceptChoice choice : choices.subList(1, choices.size())) {
            source.line("            case " + JavaLiteral.string(choice.mediaType()) + " -> " + type + "."
                    + choice.constant() + ";");
        }
        source.line("            default -> " + type + "." + choices.get(0).constant() + ";");
        source.line("        };");
    }
}
