package dev.concordat.design.lint.ruleset;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object in a ruleset, each by the type that it must have. One of another type or of an unknown name
 * is a problem: left out in silence it would make the rule mean something else.
 *
 * @param owner what the object is called in messages
 */
record Members(SpecCursor cursor, String owner, Problems problems) {

    private static final String RULE = "invalid-ruleset";

    /** The members of a node, if it is an object; else a problem, and null. */
    static @Nullable Members of(SpecCursor cursor, String owner, String hint, Problems problems) {
        if (cursor.isObject()) {
            return new Members(cursor, owner, problems);
        }
        problems.add(RULE, owner + " must be an object", hint, cursor.location());
        return null;
    }

    /** Members that start with {@code x-} are free. */
    void only(Set<String> known) {
        for (String name : cursor.members().keySet()) {
            if (!known.contains(name) && !name.startsWith("x-")) {
                String hint =
                        "it has " + String.join(", ", known.stream().sorted().toList());
                problems.add(RULE, owner + " has no member \"" + name + "\"", hint, cursor.keyLocation(name));
            }
        }
    }

    @Nullable
    SpecCursor child(String name) {
        return cursor.child(name);
    }

    @Nullable
    String text(String name) {
        SpecCursor child = cursor.child(name);
        String text = child == null ? null : child.text();
        if (child != null && text == null) {
            wrong(name, "a text", child);
        }
        return text;
    }

    @Nullable
    Boolean truth(String name) {
        SpecCursor child = cursor.child(name);
        if (child != null && child.node() instanceof SpecScalar scalar && scalar.value() instanceof JsonBoolean truth) {
            return truth.value();
        }
        if (child != null) {
            wrong(name, "true or false", child);
        }
        return null;
    }

    /** The items of a list; none where there is no such member. */
    List<SpecCursor> items(String name) {
        SpecCursor child = cursor.child(name);
        if (child != null && !(child.node() instanceof SpecArray)) {
            wrong(name, "a list", child);
        }
        return child == null ? List.of() : child.items();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (SpecCursor item : items(name)) {
            String text = item.text();
            if (text == null) {
                wrong(name, "a list of texts", item);
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The members of a member; null where it is not there or no object. */
    @Nullable
    Members object(String name) {
        SpecCursor child = cursor.child(name);
        if (child != null && child.isObject()) {
            return new Members(child, "\"" + name + "\"", problems);
        }
        if (child != null) {
            wrong(name, "an object", child);
        }
        return null;
    }

    static boolean isEmptyList(SpecCursor cursor) {
        return cursor.node() instanceof SpecArray array && array.items().isEmpty();
    }

    private void wrong(String name, String wanted, SpecCursor child) {
        problems.add(RULE, "\"" + name + "\" of " + owner + " must be " + wanted, null, child.location());
    }
}
