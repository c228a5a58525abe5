package dev.concordat.generator.operation;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.xml.XmlForms;
import dev.concordat.core.xml.XmlNode;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.Kinds;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.xml.XmlObstacle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How the bodies of media types are bound. */
final class Bodies {

    /** Media types of JSON values on lines of their own, or after record separators. */
    private static final Set<String> SEQUENCES = Set.of(
            "application/jsonl",
            "application/x-jsonl",
            "application/jsonlines",
            "application/x-jsonlines",
            "application/ndjson",
            "application/x-ndjson",
            "application/json-seq");

    private final TypeModel model;
    private final FormParts formParts;
    private final FormFields formFields;
    private final XmlForms xmlForms;
    private final List<Finding> findings;

    Bodies(TypeModel model, FormParts formParts, List<Finding> findings) {
        this.model = model;
        this.formParts = formParts;
        this.formFields = new FormFields(model);
        this.xmlForms = new XmlForms(model.contract());
        this.findings = findings;
    }

    /** The binding of a body. */
    BodyForm of(MediaType content, Direction direction, String wrapper) {
        SchemaId schema = content.schema();
        TypeUse use = schema == null ? anything(content) : model.use(schema, direction);
        boolean request = direction == Direction.REQUEST;
        String essence = content.essence();
        if (isSequence(content)) {
            BodyKind kind = request ? BodyKind.ITEMS : BodyKind.EVENTS;
            return form(content.range(), kind, items(content, use, direction), wrapper);
        }
        if (content.isJson()) {
            return form(content.range(), isBytes(use) ? BodyKind.BINARY : BodyKind.JSON, use, wrapper);
        }
        if (content.isForm() && request && Kinds.of(use.type(), model).contains(JsonType.OBJECT)) {
            List<FormField> fields = formFields.of(content, use.type());
            return new BodyForm(content.range(), BodyKind.FORM, use, wrapper, List.of(), false, fields);
        }
        if (essence.equals("multipart/form-data") && request) {
            if (formParts.areNamed(use)) {
                List<FormPart> parts = formParts.of(content, use);
                return new BodyForm(
                        content.range(), BodyKind.MULTIPART, use, wrapper, parts, formParts.areAll(use), List.of());
            }
            formParts.reportUnnamed(content, use);
            return form(content.range(), BodyKind.PARTS, use, wrapper);
        }
        if (content.isXml() && schema != null && !isOpaque(use)) {
            return form(content.range(), xml(content, schema), use, wrapper);
        }
        if (essence.startsWith("text/") && !content.isXml() && !content.isEventStream()) {
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

    private BodyKind xml(MediaType content, SchemaId schema) {
        Optional<String> obstacle = XmlObstacle.of(xmlForms, schema);
        obstacle.ifPresent(reason -> findings.add(Finding.warning(
                "unbound-media-type",
                "bodies of " + content.range() + " are handed over as bytes, since they have no XML: " + reason,
                "say so by xml (OpenAPI, XML Object): wrapped, attribute, name",
                content.location())));
        if (obstacle.isEmpty() && xmlForms.root(schema).name() == null) {
            findings.add(Finding.info(
                    "xml-root",
                    "nothing names the root of " + content.range() + ": it is written as <" + XmlNode.UNNAMED.local()
                            + "> and read by any name",
                    "give its schema xml.name",
                    content.location()));
        }
        return obstacle.isEmpty() ? BodyKind.XML : BodyKind.BINARY;
    }

    private static BodyForm form(String mediaType, BodyKind kind, TypeUse use, String wrapper) {
        return new BodyForm(mediaType, kind, use, wrapper);
    }

    /** Whether the body is a stream of JSON values (OpenAPI 3.2, 4.14.3). */
    private static boolean isSequence(MediaType content) {
        String essence = content.essence();
        return (content.isEventStream() && content.itemSchema() != null)
                || SEQUENCES.contains(essence)
                || essence.endsWith("+json-seq")
                || essence.endsWith("+jsonl");
    }

    /** The type of an item. Before 3.2 it stands where the whole body does, as itself or in an array. */
    private TypeUse items(MediaType content, TypeUse whole, Direction direction) {
        if (content.itemSchema() != null) {
            return model.use(content.itemSchema(), direction);
        }
        return whole.type() instanceof Type.ListOf list ? list.items() : whole;
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
