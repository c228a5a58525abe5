package dev.concordat.design.lint.document;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecMember;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecScalar;
import dev.concordat.core.parse.SpecTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain-name fragments: a schema's {@code $anchor} (JSON Schema 2020-12 core, 8.2.2). */
final class Anchors {

    private Anchors() {}

    /** All anchors of a document, the first of a name: looked for one by one they would be sought as often as named. */
    static Map<String, Target> of(SpecTree tree) {
        Map<String, Target> anchors = new HashMap<>();
        Deque<Target> pending = new ArrayDeque<>();
        pending.push(new Target(tree, "", tree.root(), tree.root().position()));
        while (!pending.isEmpty()) {
            Target next = pending.pop();
            List<Target> inside = new ArrayList<>();
            if (next.node() instanceof SpecObject object) {
                note(object.get("$anchor"), next, anchors);
                note(object.get("$dynamicAnchor"), next, anchors);
                object.members().forEach((key, member) -> inside.add(child(next, key, member)));
            } else if (next.node() instanceof SpecArray array) {
                for (int i = 0; i < array.items().size(); i++) {
                    SpecNode item = array.items().get(i);
                    inside.add(new Target(tree, Pointer.child(next.pointer(), i), item, item.position()));
                }
            }
            Collections.reverse(inside);
            inside.forEach(pending::push);
        }
        return anchors;
    }

    private static void note(@Nullable SpecNode name, Target holder, Map<String, Target> anchors) {
        if (name instanceof SpecScalar scalar && scalar.value() instanceof JsonString text) {
            anchors.putIfAbsent(text.value(), holder);
        }
    }

    private static Target child(Target parent, String key, SpecMember member) {
        return new Target(parent.tree(), Pointer.child(parent.pointer(), key), member.value(), member.keyPosition());
    }
}
