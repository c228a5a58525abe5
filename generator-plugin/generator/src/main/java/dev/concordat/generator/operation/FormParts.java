package dev.concordat.generator.operation;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Encoding;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.finding.Finding;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.AdditionalProperties;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a {@code multipart/form-data} body (OpenAPI 3.1, 4.8.14.4 and 4.8.15). */
final class FormParts {

    private final Contract contract;
    private final TypeModel model;
    private final SymbolTable symbols;
    private final List<Finding> findings;

    FormParts(Contract contract, TypeModel model, SymbolTable symbols, List<Finding> findings) {
        this.contract = contract;
        this.model = model;
        this.symbols = symbols;
        this.findings = findings;
    }

    /** Whether the schema is that of an object with named parts. */
    boolean areNamed(TypeUse use) {
        return record(use) != null;
    }

    private @Nullable RecordDeclaration record(TypeUse use) {
        return use.type() instanceof Type.Declared declared
                        && model.declaration(declared.id()) instanceof RecordDeclaration record
                ? record
                : null;
    }

    /** Reports a schema that says something about parts and names none. */
    void reportUnnamed(MediaType content, TypeUse use) {
        boolean free = use.type() instanceof Type.Any
                || (use.type() instanceof Type.MapOf map
                        && (map.values().type() instanceof Type.Any || Bodies.isBytes(map.values())));
        if (!free) {
            findings.add(Finding.warning(
                    "multipart-schema",
                    "the parts of this multipart body are handed over as they are, since its schema names none",
                    "give it a schema of type object with a property for each part",
                    content.location()));
        }
    }

    /** The named parts. */
    List<FormPart> of(MediaType content, TypeUse use) {
        RecordDeclaration record = Objects.requireNonNull(record(use));
        content.encoding().forEach((name, encoding) -> {
            if (!encoding.headers().isEmpty()) {
                findings.add(Finding.warning(
                        "unchecked-keyword",
                        "no code checks the headers of the part \"" + name + "\"",
                        null,
                        content.location()));
            }
        });
        if (record.additional().mode() == AdditionalProperties.Mode.KEPT) {
            findings.add(Finding.warning(
                    "unchecked-keyword",
                    "parts that the schema does not name are not handed over",
                    "name them, or describe the body by a map alone",
                    content.location()));
        }
        record.constraints()
                .forEach(constraint -> findings.add(Finding.warning(
                        "unchecked-keyword",
                        "no code checks " + constraint.keyword().text() + " of a multipart body",
                        null,
                        content.location())));
        List<FormPart> parts = new ArrayList<>();
        for (Property property : record.properties()) {
            if (property.kept()) {
                parts.add(part(record, property, content.encoding().get(property.name())));
            }
        }
        return parts;
    }

    /** Whether the schema forbids parts that it does not name. */
    boolean areAll(TypeUse use) {
        RecordDeclaration record = record(use);
        return record != null && record.additional().mode() == AdditionalProperties.Mode.FORBIDDEN;
    }

    private FormPart part(RecordDeclaration record, Property property, @Nullable Encoding encoding) {
        String contentType = encoding == null ? null : encoding.contentType();
        TypeUse use = property.type();
        FormPart.Kind kind = kind(use, contentType);
        return new FormPart(
                property.name(),
                symbols.member(record.id(), property.name()),
                kind,
                use,
                property.presence().isRequired(),
                kind == FormPart.Kind.FILE || kind == FormPart.Kind.FILES ? contentTypes(use, contentType) : List.of(),
                description(property));
    }

    private static @Nullable String description(Property property) {
        return property.annotations().description() == null
                ? property.annotations().title()
                : property.annotations().description();
    }

    private FormPart.Kind kind(TypeUse use, @Nullable String contentType) {
        if (use.type() instanceof Type.ListOf list && isFile(list.items(), contentType)) {
            return FormPart.Kind.FILES;
        }
        if (isFile(use, contentType)) {
            return FormPart.Kind.FILE;
        }
        boolean json = contentType != null && contentType.contains("json");
        boolean texts = use.type() instanceof Type.ListOf list
                ? model.isScalar(list.items().type())
                : model.isScalar(use.type());
        return json || !texts ? FormPart.Kind.JSON : FormPart.Kind.TEXT;
    }

    private boolean isFile(TypeUse use, @Nullable String contentType) {
        if (Bodies.isBytes(use)) {
            return true;
        }
        boolean typed = contentType != null && !contentType.contains("json") && !contentType.startsWith("text/plain");
        if (use.type() instanceof Type.Any) {
            return contentType == null || typed;
        }
        return use.type() instanceof Type.Scalar && (typed || mediaType(use) != null);
    }

    private List<String> contentTypes(TypeUse use, @Nullable String contentType) {
        TypeUse one = use.type() instanceof Type.ListOf list ? list.items() : use;
        String types = contentType == null ? mediaType(one) : contentType;
        return types == null
                ? List.of()
                : Stream.of(types.split(",", -1))
                        .map(String::strip)
                        .filter(type -> !type.isEmpty())
                        .toList();
    }

    /** The {@code contentMediaType} of raw content, null where there is none. */
    private @Nullable String mediaType(TypeUse use) {
        Schema schema = contract.schemas().get(use.schema());
        return schema == null || schema.string().contentEncoding() != null
                ? null
                : schema.string().contentMediaType();
    }
}
