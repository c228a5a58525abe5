package dev.concordat.generator.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request as a component of it.
 *
 * @param name of the component
 * @param description one line, null where there is none
 * @param forms one for each media type, never empty
 */
public record RequestContent(
        String name, boolean required, @Nullable String description, List<BodyForm> forms) {

    public RequestContent {
        forms = List.copyOf(forms);
    }

    /** Whether the media type decides what the body is. */
    public boolean isChoice() {
        return forms.size() > 1;
    }

    /** Whether the component can be null in Java. */
    public boolean isNullable() {
        return !required || (!isChoice() && forms.get(0).isNullable());
    }
}
