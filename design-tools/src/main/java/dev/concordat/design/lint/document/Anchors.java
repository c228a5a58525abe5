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
import java.util.Deque;
import java.util.Optional;

/** Plain-name fragments: a schema's {@code $anchor} (JSON Schema 2020-12 core, 8.2.2). */
final class Anchors {

    private Anchors() {}

    static Optional<Target> find(SpecTree tree, String name) {
        Deque<Target> pending = new ArrayDeque<>();
        pending.push(new Target(tree, "", tree.root(), tree.root().position()));
        while (!pending.isEmpty()) {
            Target next = pending.pop();
            if (next.node() instanceof SpecObject object) {
                if (isText(object.get("$anchor"), name) || isText(object.get("$dynamicAnchor"), name)) {
                    return Optional.of(next);
                }
                object.members().forEach((key, member) -> pending.push(child(next, key, member)));
            } else if (next.node() instanceof SpecArray array) {
                for (int i = 0; i < array.items().size(); i++) {
                    SpecNode item = array.items().get(i);
                    pending.push(new Target(tree, Pointer.child(next.pointer(), i), item, item.position()));
                }
            }
        }
        return Optional.empty();
    }

    private static Target child(Target parent, String key, SpecMember member) {
        return new Target(parent.tree(), Pointer.child(parent.pointer(), key), member.value(), member.keyPosition());
    }

    private static boolean isText(@org.jspecify.annotations.Nullable SpecNode node, String text) {
        return node instanceof SpecScalar scalar
                && scalar.value() instanceof JsonString string
                && string.value().equals(text);
    }
}
