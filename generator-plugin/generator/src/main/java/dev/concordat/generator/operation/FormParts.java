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
import java.util.Optional;
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

    /** Empty if the schema is not that of an object with named parts. */
    Optional<List<FormPart>> of(MediaType content, TypeUse use) {
        if (!(use.type() instanceof Type.Declared declared
                && model.declaration(declared.id()) instanceof RecordDeclaration record)) {
            findings.add(Finding.error(
                    "multipart-schema",
                    "the parts of this multipart body cannot be generated: its schema names none",
                    "give it a schema of type object with a property for each part",
                    content.location()));
            return Optional.empty();
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
        return Optional.of(parts);
    }

    /** Whether the schema forbids parts that it does not name. */
    boolean areAll(TypeUse use) {
        return use.type() instanceof Type.Declared declared
                && model.declaration(declared.id()) instanceof RecordDeclaration record
                && record.additional().mode() == AdditionalProperties.Mode.FORBIDDEN;
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
