package dev.concordat.design.lint.function;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A function's options with their places.
 *
 * @param owner the {@code then}, for what is missing
 * @param cursor the {@code functionOptions}; null where there are none
 */
public record Options(SpecCursor owner, @Nullable SpecCursor cursor) {

    OptionException wrong(String message) {
        return new OptionException(message, (cursor == null ? owner : cursor).location());
    }

    /** Refuses what the function does not know: a misspelt option would make the rule mean something else. */
    void only(String... known) throws OptionException {
        if (cursor == null) {
            return;
        }
        boolean none = cursor.node() instanceof SpecScalar scalar && scalar.value() == JsonNull.NULL;
        if (!cursor.isObject() && !none) {
            throw wrong("needs its options as an object");
        }
        for (String name : cursor.members().keySet()) {
            if (!Set.of(known).contains(name)) {
                throw new OptionException(
                        "has no option \"" + name + "\"; it has "
                                + (known.length == 0 ? "none" : String.join(", ", known)),
                        cursor.keyLocation(name));
            }
        }
    }

    @Nullable
    SpecCursor child(String name) {
        return cursor == null ? null : cursor.child(name);
    }

    private @Nullable JsonValue scalar(String name) {
        SpecCursor child = child(name);
        return child != null && child.node() instanceof SpecScalar scalar ? scalar.value() : null;
    }

    @Nullable
    String text(String name) throws OptionException {
        SpecCursor child = child(name);
        if (child != null && child.text() == null) {
            throw new OptionException("needs a text as \"" + name + "\"", child.location());
        }
        return child == null ? null : child.text();
    }

    @Nullable
    BigDecimal number(String name) throws OptionException {
        SpecCursor child = child(name);
        if (child == null) {
            return null;
        }
        if (scalar(name) instanceof JsonNumber number) {
            return number.value();
        }
        throw new OptionException("needs a number as \"" + name + "\"", child.location());
    }

    boolean flag(String name) throws OptionException {
        SpecCursor child = child(name);
        if (child == null) {
            return false;
        }
        if (scalar(name) instanceof JsonBoolean truth) {
            return truth.value();
        }
        throw new OptionException("needs true or false as \"" + name + "\"", child.location());
    }

    /** Whether the function is to work as for Swagger 2.0: {@code oasVersion}. */
    boolean isSwagger() throws OptionException {
        BigDecimal version = number("oasVersion");
        if (version != null
                && version.compareTo(BigDecimal.valueOf(2)) != 0
                && version.compareTo(BigDecimal.valueOf(3)) != 0) {
            throw wrong("needs 2 or 3 as \"oasVersion\"");
        }
        return version != null && version.intValue() == 2;
    }

    /** A list that has to be there. */
    List<SpecCursor> items(String name) throws OptionException {
        SpecCursor child = child(name);
        if (child == null || !(child.node() instanceof dev.concordat.core.parse.SpecArray)) {
            throw wrong("needs a list as \"" + name + "\"");
        }
        return child.items();
    }

    List<String> texts(String name, int least) throws OptionException {
        List<String> texts = new ArrayList<>();
        for (SpecCursor item : items(name)) {
            String text = item.text();
            if (text == null) {
                throw new OptionException("needs texts as \"" + name + "\"", item.location());
            }
            texts.add(text);
        }
        if (texts.size() < least) {
            throw wrong("needs at least " + least + " of \"" + name + "\"");
        }
        return texts;
    }
}
