package dev.concordat.generator.render;

import org.jspecify.annotations.Nullable;

/** Where templates come from. */
public interface TemplateSource {

    /** The text of a template such as {@code java/RecordView}; null where this source has none. */
    @Nullable
    String find(String name);

    /** Where a template is that was found here, as findings name it. */
    default String place(String name) {
        return name + ".mustache";
    }

    /** This source, and another one for what it does not have. */
    default TemplateSource or(TemplateSource other) {
        TemplateSource first = this;
        return new TemplateSource() {
            @Override
            public @Nullable String find(String name) {
                String own = first.find(name);
                return own == null ? other.find(name) : own;
            }

            @Override
            public String place(String name) {
                return first.find(name) == null ? other.place(name) : first.place(name);
            }
        };
    }
}
