package dev.concordat.generator.render;

import org.jspecify.annotations.Nullable;

/** Where templates come from. */
public interface TemplateSource {

    /** The text of a template such as {@code java/RecordView}; null where this source has none. */
    @Nullable
    String find(String name);

    /** This source, and another one for what it does not have. */
    default TemplateSource or(TemplateSource other) {
        return name -> {
            String own = find(name);
            return own == null ? other.find(name) : own;
        };
    }
}
