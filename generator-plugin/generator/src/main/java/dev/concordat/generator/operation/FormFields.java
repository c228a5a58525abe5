package dev.concordat.generator.operation;

import dev.concordat.core.contract.Encoding;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.json.JsonType;
import dev.concordat.generator.type.Kinds;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@code application/x-www-form-urlencoded} bodies that the runtime must be told about. Objects without a
 * style are JSON text (OpenAPI 3.1, 4.8.14.4).
 */
final class FormFields {

    private final TypeModel model;
    private final Nesting nesting;

    FormFields(TypeModel model) {
        this.model = model;
        this.nesting = new Nesting(model);
    }

    List<FormField> of(MediaType content, Type type) {
        if (!(type instanceof Type.Declared declared
                && model.declaration(declared.id()) instanceof RecordDeclaration record)) {
            return List.of();
        }
        return record.properties().stream()
                .flatMap(property -> layout(property, content.encoding().get(property.name()))
                        .map(layout -> new FormField(property.name(), layout))
                        .stream())
                .toList();
    }

    private Optional<FormField.Layout> layout(Property property, @Nullable Encoding encoding) {
        Set<JsonType> kinds = Kinds.of(property.type().type(), model);
        boolean several = kinds.contains(JsonType.ARRAY) || kinds.contains(JsonType.OBJECT);
        ParameterStyle style = encoding == null ? null : encoding.style();
        if (several && style == ParameterStyle.SPACE_DELIMITED) {
            return Optional.of(FormField.Layout.SPACES);
        }
        if (several && style == ParameterStyle.PIPE_DELIMITED) {
            return Optional.of(FormField.Layout.PIPES);
        }
        if (several && style == ParameterStyle.FORM && encoding != null && !encoding.explode()) {
            return Optional.of(FormField.Layout.COMMAS);
        }
        boolean object = kinds.contains(JsonType.OBJECT)
                || nesting.isNested(property.type().type());
        if (style == null && (object || isJson(encoding))) {
            return Optional.of(FormField.Layout.JSON);
        }
        return property.name().contains("[") ? Optional.of(FormField.Layout.LITERAL) : Optional.empty();
    }

    private static boolean isJson(@Nullable Encoding encoding) {
        return encoding != null
                && encoding.contentType() != null
                && encoding.contentType().contains("json");
    }
}
