package dev.concordat.generator.operation;

import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.TypeUse;

/** References to the types of requests and responses in one source file. */
public final class OperationTypes {

    private final JavaTypes types;
    private final Imports imports;
    private final String outer;

    /**
     * For one file.
     *
     * @param outer how the file names the operation's nested types: {@code CreateParcel.}, "" within the operation
     */
    public OperationTypes(SymbolTable symbols, Imports imports, String outer) {
        this.types = new JavaTypes(symbols, imports);
        this.imports = imports;
        this.outer = outer;
    }

    public String component(RequestParameter parameter) {
        return parameter.isNullable() ? types.nullable(parameter.type()) : types.value(parameter.type());
    }

    public String component(ResponseHeader header) {
        return header.isNullable() ? types.nullable(header.type()) : types.value(header.type());
    }

    public String component(FormPart part) {
        if (part.kind() == FormPart.Kind.FILE || part.kind() == FormPart.Kind.FILES) {
            return part.isNullable() ? types.annotated(reference(part)) : reference(part);
        }
        return part.isNullable() ? types.nullable(part.type()) : types.value(part.type());
    }

    public String component(RequestContent content) {
        if (content.isNullable()) {
            return types.annotated(reference(content));
        }
        return content.isChoice()
                ? reference(content)
                : component(content.forms().get(0));
    }

    public String component(BodyForm form) {
        if (form.isNullable()) {
            return types.annotated(reference(form));
        }
        return isLeaf(form) ? types.value(form.type()) : reference(form);
    }

    /** The reference type without regard to null. */
    public String reference(TypeUse use) {
        return types.reference(use);
    }

    public String reference(RequestContent content) {
        return content.isChoice()
                ? outer + "RequestBody"
                : reference(content.forms().get(0));
    }

    public String reference(FormPart part) {
        String file = "dev.concordat.runtime.body.FilePart";
        return switch (part.kind()) {
            case FILE -> imports.use(file);
            case FILES -> imports.use("java.util.List") + "<" + imports.use(file) + ">";
            case TEXT, JSON -> types.reference(part.type());
        };
    }

    public String reference(BodyForm form) {
        return switch (form.kind()) {
            case JSON, XML, TEXT, FORM -> types.reference(form.type());
            case BINARY -> imports.use("dev.concordat.runtime.body.Body");
            case MULTIPART -> outer + "Form";
            case PARTS ->
                imports.use("java.util.List") + "<" + imports.use("dev.concordat.runtime.body.FilePart") + ">";
            case ITEMS -> imports.use("java.util.stream.Stream") + "<" + types.argument(form.type()) + ">";
            case EVENTS ->
                imports.use("dev.concordat.runtime.stream.EventStream") + "<" + types.argument(form.type()) + ">";
        };
    }

    /** The type with {@code @Nullable} where it must stand. */
    public String annotated(String reference) {
        return types.annotated(reference);
    }

    private static boolean isLeaf(BodyForm form) {
        return switch (form.kind()) {
            case JSON, XML, TEXT, FORM -> true;
            case BINARY, MULTIPART, PARTS, ITEMS, EVENTS -> false;
        };
    }
}
