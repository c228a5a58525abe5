package dev.concordat.generator.operation;

import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.operation.ResponseHeader.Layout;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The header fields of a response as components of it (OpenAPI 3.1, 4.8.21). */
final class ResponseHeaders {

    private final TypeModel model;
    private final Nesting nesting;
    private final List<Finding> findings;

    ResponseHeaders(TypeModel model, List<Finding> findings) {
        this.model = model;
        this.nesting = new Nesting(model);
        this.findings = findings;
    }

    List<ResponseHeader> of(Response response) {
        List<Header> headers = response.headers().stream()
                .filter(header -> !header.name().equalsIgnoreCase("Content-Type"))
                .toList();
        Map<String, String> names = Scope.members()
                .without(List.of("status", "mediaType", "body"))
                .name(headers.stream()
                        .map(header -> HeaderNames.spelling(header.name()))
                        .toList());
        return headers.stream()
                .map(header -> header(header, names.getOrDefault(HeaderNames.spelling(header.name()), "")))
                .toList();
    }

    private ResponseHeader header(Header header, String name) {
        boolean json = header.content() != null && header.content().isJson();
        SchemaId schema =
                header.content() == null ? header.schema() : header.content().schema();
        TypeUse use = schema == null ? Texts.use(header.location()) : model.use(schema, Direction.RESPONSE);
        if (!json && (use.type() instanceof Type.Any || isForeign(header, use))) {
            use = Texts.use(header.location());
        }
        return new ResponseHeader(header.name(), name, use, layout(header, use, json), header.required());
    }

    /** Whether the value has a media type that no code writes; it is handed over as text. */
    private boolean isForeign(Header header, TypeUse use) {
        boolean foreign = header.content() != null && !nesting.isText(use.type());
        if (foreign) {
            findings.add(Finding.warning(
                    "header-as-text",
                    "the response header \"" + header.name()
                            + "\" is handed over as text: no code writes its media type "
                            + Objects.requireNonNull(header.content()).range(),
                    "describe it by content: application/json if that is its form",
                    header.location()));
        }
        return foreign;
    }

    private Layout layout(Header header, TypeUse use, boolean json) {
        if (json) {
            return Layout.JSON;
        }
        if (nesting.isNested(use.type())) {
            findings.add(Finding.warning(
                    "undefined-layout",
                    "OpenAPI does not define how the response header \"" + header.name()
                            + "\" is laid out, since its values are nested; it is written as JSON text",
                    "describe it by content: application/json",
                    header.location()));
            return Layout.JSON;
        }
        if (model.isScalar(use.type())) {
            return Layout.TEXT;
        }
        return header.explode() ? Layout.EXPLODED : Layout.SIMPLE;
    }
}
