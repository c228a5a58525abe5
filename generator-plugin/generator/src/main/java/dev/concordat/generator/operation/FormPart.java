package dev.concordat.generator.operation;

import dev.concordat.generator.type.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a {@code multipart/form-data} body as a component of the form.
 *
 * @param part its name in the body
 * @param name of the component
 * @param contentTypes what its media type may be, empty for any
 * @param description one line, null where there is none
 */
public record FormPart(
        String part,
        String name,
        Kind kind,
        TypeUse type,
        boolean required,
        List<String> contentTypes,
        @Nullable String description) {

    /** How a part is read. */
    public enum Kind {
        FILE,
        /** Several files under one name. */
        FILES,
        TEXT,
        JSON
    }

    public FormPart {
        contentTypes = List.copyOf(contentTypes);
    }

    /** Whether the component can be null in Java. */
    public boolean isNullable() {
        return !required || Texts.isNullable(type);
    }
}
