package dev.concordat.generator.operation;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How the bodies of media types are bound. */
final class Bodies {

    private final TypeModel model;
    private final FormParts formParts;
    private final List<Finding> findings;

    Bodies(TypeModel model, FormParts formParts, List<Finding> findings) {
        this.model = model;
        this.formParts = formParts;
        this.findings = findings;
    }

    /**
     * The binding of a body.
     *
     * @return empty if there is none; the finding says why
     */
    Optional<BodyForm> of(MediaType content, Direction direction, String wrapper) {
        SchemaId schema = content.schema();
        TypeUse use = schema == null ? anything(content) : model.use(schema, direction);
        boolean request = direction == Direction.REQUEST;
        String essence = content.essence();
        if (content.isJson()) {
            return form(content.range(), isBytes(use) ? BodyKind.BINARY : BodyKind.JSON, use, wrapper);
        }
        if (content.isEventStream() && content.itemSchema() != null && !request) {
            return form(content.range(), BodyKind.EVENTS, model.use(content.itemSchema(), direction), wrapper);
        }
        if (content.isForm() && request) {
            return form(content.range(), BodyKind.FORM, use, wrapper);
        }
        if (essence.equals("multipart/form-data") && request) {
            return formParts
                    .of(content, use)
                    .map(parts -> new BodyForm(
                            content.range(), BodyKind.MULTIPART, use, wrapper, parts, formParts.areAll(use)));
        }
        boolean xml = essence.endsWith("/xml") || essence.endsWith("+xml");
        if (essence.startsWith("text/") && !xml && !content.isEventStream()) {
            if (schema == null || use.type() instanceof Type.Any) {
                return form(content.range(), BodyKind.TEXT, Texts.use(content.location()), wrapper);
            }
            if (model.isScalar(use.type())) {
                return form(content.range(), isBytes(use) ? BodyKind.BINARY : BodyKind.TEXT, use, wrapper);
            }
        }
        if (essence.equals("*/*") && schema != null && !isBytes(use)) {
            boolean text = use.type() instanceof Type.Scalar scalar && scalar.kind() == ScalarKind.STRING;
            String type = text ? "text/plain" : "application/json";
            findings.add(Finding.warning(
                    "any-media-type",
                    "the media type */* is taken for " + type + ", the usual form of its schema",
                    "name the media type",
                    content.location()));
            return form(request ? content.range() : type, text ? BodyKind.TEXT : BodyKind.JSON, use, wrapper);
        }
        if (!isOpaque(use)) {
            findings.add(Finding.warning(
                    "unbound-media-type",
                    "bodies of " + content.range() + " are handed over as bytes: no code reads or checks them",
                    "offer JSON beside it, or remove its schema if that is what you want",
                    content.location()));
        }
        return form(content.range(), BodyKind.BINARY, use, wrapper);
    }

    private static Optional<BodyForm> form(String mediaType, BodyKind kind, TypeUse use, String wrapper) {
        return Optional.of(new BodyForm(mediaType, kind, use, wrapper, List.of(), false));
    }

    private static TypeUse anything(MediaType content) {
        TypeUse text = Texts.use(content.location());
        return new TypeUse(new Type.Any(), false, List.of(), text.schema());
    }

    static boolean isBytes(TypeUse use) {
        return use.type() instanceof Type.Scalar scalar && scalar.kind() == ScalarKind.BINARY;
    }

    /** Whether a schema says nothing of bytes that could be checked. */
    private static boolean isOpaque(TypeUse use) {
        return isBytes(use)
                || use.type() instanceof Type.Any
                || (use.type() instanceof Type.Scalar scalar
                        && Objects.equals(scalar.kind(), ScalarKind.STRING)
                        && use.constraints().isEmpty());
    }
}
