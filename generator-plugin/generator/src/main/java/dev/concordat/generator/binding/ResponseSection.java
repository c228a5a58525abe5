package dev.concordat.generator.binding;

import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.operation.BodyForm;
import dev.concordat.generator.operation.BodyKind;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.ResponseCase;
import dev.concordat.generator.operation.ResponseHeader;
import dev.concordat.generator.type.Direction;
import java.util.ArrayList;
import java.util.List;

/** The part of a binding that writes responses. */
final class ResponseSection {

    private final OperationModel operation;
    private final BindingFile file;
    private final JavaSource source;

    ResponseSection(OperationModel operation, BindingFile file) {
        this.operation = operation;
        this.file = file;
        this.source = file.source();
    }

    void fields() {
        for (ResponseCase response : operation.responses()) {
            for (ResponseHeader header : response.headers()) {
                file.codecs().add(file.leaves().of(header.type()), header.name());
            }
            BodyForm body = response.body();
            if (body != null && body.kind() != BodyKind.BINARY) {
                file.codecs().add(file.codec(body, Direction.RESPONSE), response.variable() + "Body");
            }
        }
    }

    void write() {
        String response = file.api() + ".Response";
        source.blank();
        source.line("@Override");
        source.open("public Class<" + response + "> responseType()");
        source.line("return " + response + ".class;");
        source.close();
        source.blank();
        source.line("@Override");
        source.open("public void write(" + response + " response, " + source.use(BindingFile.HTTP + "ResponseWriter")
                + " out)");
        boolean first = true;
        for (ResponseCase one : operation.responses()) {
            String variable = one.carriesSomething() ? " " + one.variable() : "";
            String test = "if (response instanceof " + file.api() + "." + one.type() + variable + ")";
            if (first) {
                source.open(test);
            } else {
                source.next("else " + test);
            }
            first = false;
            write(one);
        }
        source.close();
        source.close();
    }

    private void write(ResponseCase response) {
        String variable = response.variable();
        String status = response.choosesStatus()
                ? variable + ".status()"
                : response.status().text();
        source.line("out.status(" + status + ");");
        for (ResponseHeader header : response.headers()) {
            header(header, variable + "." + header.name() + "()");
        }
        BodyForm body = response.body();
        if (body != null) {
            body(response, body, variable + ".body()");
        }
    }

    private void header(ResponseHeader header, String value) {
        List<String> arguments = new ArrayList<>();
        arguments.add(JavaLiteral.string(header.field()));
        arguments.add(file.codecs().of(file.leaves().of(header.type())));
        switch (header.layout()) {
            case SIMPLE -> arguments.add("false");
            case EXPLODED -> arguments.add("true");
            case TEXT, JSON -> {}
        }
        arguments.add(value);
        boolean json = header.layout() == ResponseHeader.Layout.JSON;
        source.call(json ? "out.jsonHeader" : "out.header", arguments, ";");
    }

    private void body(ResponseCase response, BodyForm body, String value) {
        String mediaType = response.choosesMediaType()
                ? response.variable() + ".mediaType()"
                : JavaLiteral.string(body.mediaType());
        if (body.kind() == BodyKind.BINARY) {
            source.call("out.binary", List.of(mediaType, value), ";");
            return;
        }
        String codec = file.codecs().of(file.codec(body, Direction.RESPONSE));
        switch (body.kind()) {
            case XML -> source.call("out.xml", List.of(mediaType, codec, value), ";");
            case EVENTS -> source.call("out.items", List.of(mediaType, codec, value), ";");
            case TEXT -> source.call("out.text", List.of(mediaType, codec, value), ";");
            default -> source.call("out.json", List.of(mediaType, codec, value), ";");
        }
    }
}
