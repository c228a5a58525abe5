package dev.concordat.generator.operation;

import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeUse;
import java.util.List;

/**
 * The body of one media type.
 *
 * @param mediaType as written, or a range
 * @param type of the value; of one event of a stream; meaningless for bytes and parts
 * @param wrapper the nested record around it where a body has several media types
 * @param parts of a multipart body
 * @param onlyParts whether other parts are forbidden
 * @param fields of a form, those that are not laid out as usual
 */
public record BodyForm(
        String mediaType,
        BodyKind kind,
        TypeUse type,
        String wrapper,
        List<FormPart> parts,
        boolean onlyParts,
        List<FormField> fields) {

    public BodyForm {
        parts = List.copyOf(parts);
        fields = List.copyOf(fields);
    }

    BodyForm(String mediaType, BodyKind kind, TypeUse type, String wrapper) {
        this(mediaType, kind, type, wrapper, List.of(), false, List.of());
    }

    /** Whether the value can be null in Java although there is a body. */
    public boolean isNullable() {
        return (kind == BodyKind.JSON || kind == BodyKind.XML) && Texts.isNullable(type);
    }

    /** Whether the value is a list or a map. */
    public boolean isCollection() {
        boolean bound = kind == BodyKind.JSON || kind == BodyKind.XML || kind == BodyKind.FORM;
        return bound && (type.type() instanceof Type.ListOf || type.type() instanceof Type.MapOf);
    }

    /** Whether the value is written as XML. */
    boolean isXml() {
        return kind == BodyKind.XML;
    }

    /** Whether the media type is a range such as {@code image/*}. */
    public boolean isRange() {
        return mediaType.contains("*");
    }
}
